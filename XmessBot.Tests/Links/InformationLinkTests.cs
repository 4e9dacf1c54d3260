using System.Net;
using XmessBot.Core.Requests;
using XmessBot.Notifications.Information;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Notifications.Planned;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Links;

/// <summary>
/// R16: by the link of the e-mail the author answers what staff asked, once for each question, and loses nothing they wrote.
/// </summary>
public sealed class InformationLinkTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Page_WhenOpened_ShowsTheQuestionAndItsDay()
    {
        await using var scene = await PlannedScene.StartAsync();
        var link = await AskAsync(scene, "Quants <plecs> feu?");
        using var opened = await scene.Host.Http.GetAsync(new Uri(link));
        var page = await opened.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.OK, "text/html"), (opened.StatusCode, opened.Content.Headers.ContentType?.MediaType));
        Assert.Contains("Quants &lt;plecs&gt; feu?", page, StringComparison.Ordinal);
        Assert.Contains("fins a dilluns 1 de juny de 2020", page, StringComparison.Ordinal);
        Assert.True(opened.Headers.CacheControl?.NoStore);
        Assert.Contains("form-action 'self'", opened.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", opened.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal(RequestState.InformationAsked, (await StoredAsync(scene)).State); // opening it changes nothing
    }

    [Fact]
    public async Task Answer_WhenSent_IsGivenOnceAndToldToWhoAsked()
    {
        await using var scene = await PlannedScene.StartAsync();
        var link = await AskAsync(scene, "Quants plecs feu?");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(scene, link, "Una dotzena\r\nde serveis")).Status);
        var given = (await StoredAsync(scene)).Entries[^1];
        Assert.Equal((RequestMove.InformationGiven, "Una dotzena\nde serveis"), (given.Move, given.Text));
        var email = Assert.Single(await scene.Emails.ReadOthersAsync(1).WaitAsync(Patience));
        Assert.Equal(Mentors2020.Staff.Email, email.To);
        Assert.Contains("Una dotzena", email.Text, StringComparison.Ordinal);

        var (status, page) = await PostAsync(scene, link, "Una altra resposta");
        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.Contains("Una altra resposta", page, StringComparison.Ordinal); // what was written is still there
        Assert.Equal(given, (await StoredAsync(scene)).Entries[^1]);

        var second = await AskAsync(scene, "I de subministraments?");
        Assert.NotEqual(link, second);
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(scene, link, "Cap")).Status); // the first link is of the first question
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(scene, second, "Cap")).Status);
    }

    [Theory]
    [InlineData("", "és buida")]
    [InlineData("  \r\n ", "és buida")]
    [InlineData("<long>", "en té 4001")]
    public async Task Answer_WhenRefused_KeepsWhatWasWritten(string answer, string why)
    {
        var written = answer == "<long>" ? new string('x', 4001) : answer;
        await using var scene = await PlannedScene.StartAsync();
        var link = await AskAsync(scene, "Quants plecs feu?");
        var (status, page) = await PostAsync(scene, link, written);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("Quants plecs feu?", page, StringComparison.Ordinal);
        if (written.Trim().Length > 0) Assert.Contains(written, page, StringComparison.Ordinal);
        Assert.Equal(RequestState.InformationAsked, (await StoredAsync(scene)).State);
    }

    [Fact]
    public async Task Link_WhenForgedExpiredOrOfSomebodyWhoLeft_AnswersNothing()
    {
        await using var scene = await PlannedScene.StartAsync();
        var link = await AskAsync(scene, "Quants plecs feu?");
        var (status, page) = await PostAsync(scene, link[..^3] + "AAA", "Una dotzena");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("Una dotzena", page, StringComparison.Ordinal);

        var asked = await StoredAsync(scene);
        await scene.SaveAsync(context => new RequestStore(context).SaveAsync(asked with { Author = Mentors2020.Mentor.Id }, null));
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(scene, link, "Una dotzena")).Status);
        await scene.SaveAsync(context => new RequestStore(context).SaveAsync(asked, null));

        scene.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(scene, link, "Una dotzena")).Status);
        Assert.Equal(RequestState.InformationAsked, (await StoredAsync(scene)).State);
    }

    [Fact] // R16: after the last day it can still be answered
    public async Task Answer_WhenLate_IsGiven()
    {
        await using var scene = await PlannedScene.StartAsync();
        var link = await AskAsync(scene, "Quants plecs feu?");
        scene.Clock.Advance(TimeSpan.FromDays(20));
        using var opened = await scene.Host.Http.GetAsync(new Uri(link));
        Assert.Contains("Encara la podeu enviar", await opened.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(scene, link, "Una dotzena")).Status);
    }

    // The request of another call's state does not matter: it goes back to where it was.
    private static async Task<string> AskAsync(PlannedScene scene, string question)
    {
        await using var context = scene.Host.Contexts.Create();
        var now = scene.Clock.GetUtcNow();
        var known = await new RequestStore(context).FindAsync(Id);
        var request = known ?? Requests2020.Submitted with { Id = Id, Number = "2020-1-078", Call = "2020-2" };
        var asked = request.AskInformation(question, new DateOnly(2020, 6, 1), Mentors2020.Staff, now).Value();
        await scene.SaveAsync(store => new RequestStore(store).SaveAsync(asked, null));
        return scene.Get<InformationLinks>().InMail(asked)!;
    }

    private static RequestId Id { get; } = new(new Guid(78, 0, 0, new byte[8]));

    private static async Task<Request> StoredAsync(PlannedScene scene)
    {
        await using var context = scene.Host.Contexts.Create();
        return (await new RequestStore(context).FindAsync(Id))!;
    }

    private static async Task<(HttpStatusCode Status, string Page)> PostAsync(PlannedScene scene, string link, string answer)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("answer", answer)]);
        using var response = await scene.Host.Http.PostAsync(new Uri(link), form);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
