using System.Net;
using XmessBot.Core.Hours;
using XmessBot.Links;
using XmessBot.Notifications.Planned;
using XmessBot.Pictures;
using XmessBot.Storage.Members;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Notifications.Planned;

namespace XmessBot.Tests.Links;

/// <summary>A signed link opens one thing while it lasts; forged, of another use or late, nothing.</summary>
public sealed class LinkTests
{
    [Fact]
    public async Task Calendar_WhenOpened_GivesTheEvent_AndOnceExpired_IsGone()
    {
        await using var scene = await PlannedScene.StartAsync();
        var link = scene.Get<PlannedCalendarLinks>().To(PlannedScene.Agreed);
        using var opened = await scene.Host.Http.GetAsync(new Uri(link));
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (opened.StatusCode, opened.Content.Headers.ContentType?.MediaType));
        Assert.Contains("UID:", await opened.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(opened.Headers.CacheControl?.NoStore);

        link = "/calendar/" + scene.Get<SignedLinks>().Sign(LinkUse.Calendar, PlannedScene.Agreed.Id.Value, TimeSpan.FromMinutes(1));
        scene.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(scene, link));
        scene.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(scene, link));
    }

    [Fact]
    public async Task Link_WhenForgedOrOfAnotherUse_IsNotFound()
    {
        await using var scene = await PlannedScene.StartAsync();
        var links = scene.Get<SignedLinks>();
        var token = links.Sign(LinkUse.Calendar, PlannedScene.Agreed.Id.Value, TimeSpan.FromDays(1));
        string[] bad =
        [
            "/calendar/" + token[..^2] + (token[^2] == 'A' ? "B" : "A") + token[^1],
            "/calendar/" + token[..20],
            "/calendar/no+es$res",
            "/calendar/" + links.Sign(LinkUse.Hours, PlannedScene.Agreed.Id.Value, TimeSpan.FromDays(1)),
            "/calendar/" + links.Sign(LinkUse.Calendar, Guid.NewGuid(), TimeSpan.FromDays(1)),
            $"/hours/{token}.png",
        ];
        foreach (var path in bad) Assert.Equal((path, HttpStatusCode.NotFound), (path, await StatusAsync(scene, path)));
    }

    [Fact]
    public async Task Hours_WhenOpened_IsAPicture_AndOnceExpired_IsGone()
    {
        await using var scene = await PlannedScene.StartAsync();
        var link = scene.Get<HoursPictureLinks>().To(Assignments2020.Fresh.Assignment.Id, Mentors2020.Mentor.Id);
        Assert.EndsWith(".png", link, StringComparison.Ordinal);
        using var opened = await scene.Host.Http.GetAsync(new Uri(link));
        Assert.Equal((HttpStatusCode.OK, "image/png"), (opened.StatusCode, opened.Content.Headers.ContentType?.MediaType));
        var token = scene.Get<SignedLinks>().Sign(LinkUse.Hours, Assignments2020.Fresh.Assignment.Id.Value, TimeSpan.FromMinutes(1));
        var brief = $"/hours/{token}.png";
        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(scene, brief));
    }

    [Fact] // R12
    public async Task Pool_WhenOpenedByStaff_IsAPicture_AndByNobodyElse()
    {
        await using var scene = await PlannedScene.StartAsync();
        var pool = new HourPool("2020-1", Core.Service.Mentoring, Minutes.OfHours(8));
        var links = scene.Get<PoolPictureLinks>();
        await using var context = scene.Host.Contexts.Create();
        var staff = (await new PeopleStore(context).StaffAsync())[0].Id;
        using var opened = await scene.Host.Http.GetAsync(new Uri(links.To(pool, staff)));
        Assert.Equal((HttpStatusCode.OK, "image/png"), (opened.StatusCode, opened.Content.Headers.ContentType?.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(scene, links.To(pool, Mentors2020.Mentor.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(scene, links.To(pool with { Call = "1999-1" }, staff)));
    }

    private static async Task<HttpStatusCode> StatusAsync(PlannedScene scene, string link)
    {
        using var response = await scene.Host.Http.GetAsync(new Uri(scene.Host.Address, link));
        return response.StatusCode;
    }
}
