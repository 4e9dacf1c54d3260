using Microsoft.EntityFrameworkCore;
using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Seed;
using XmessBot.Storage.Sessions;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

/// <summary>What a first start puts in.</summary>
public sealed class SeedTests
{
    private static readonly SeedRequest[] Requests =
        [.. SeedData.Demo().Requests, .. SeedData.Demo().Services.Select(service => service.Request)];

    [Fact]
    public void Calls_AreThoseOfTheTextOf2020() // R05 R06 R07 R10 R11 R22
    {
        var calls = SeedData.Calls();
        Assert.Equal(["2020-1", "2020-2"], calls.Select(call => call.Id));
        var (first, second) = (calls[0], calls[1]);
        Assert.Equal((new DateOnly(2020, 5, 1), new DateOnly(2020, 7, 31)), (first.Window.First, first.Window.Last));
        Assert.Equal((new DateOnly(2020, 9, 1), new DateOnly(2020, 12, 31)), (second.Window.First, second.Window.Last));
        Assert.Equal(new DateOnly(2020, 5, 8), first.Deadline);
        // The text does not say when requests begin, nor until when those of September are taken.
        Assert.Equal((null, null, null), (first.Opens, second.Opens, second.Deadline));
        Assert.Equal((2, 7), (first.Mentoring.Fits(first.Package.Total), first.Advisory.Fits(first.Package.Total)));
        Assert.Equal((3, 8), (second.Mentoring.Fits(second.Package.Total), second.Advisory.Fits(second.Package.Total)));
        Assert.All(calls, call => Assert.Equal(new DateOnly(2019, 4, 1), call.RecentSince));
    }

    [Theory]
    [InlineData("2026-11-24", "2026-1", "2027-1", "2026-12-31", "2027-2")]
    // the last day of a month, and a window that begins in its year's last month
    [InlineData("2026-10-31", "2026-1", "2026-2", "2026-11-30", "2027-1")]
    [InlineData("2028-02-29", "2028-1", "2028-2", "2028-03-31", "2028-3")]
    public void Around_WhenADayIsGiven_OneCallRunsOneIsOpenAndOneAnnounced(string day, string running, string open, string deadline,
        string next)
    {
        var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var around = DemoCalls.Around(today, SeedData.Calls());
        var calls = new CallBook([.. SeedData.Calls(), around.Running, around.Open, around.Announced]);
        var noon = XmessBot.Core.Calendar.MadridTime.StartOf(today).AddHours(12);
        Assert.Equal((running, open, next), (calls.LatestAt(noon)!.Id, calls.OpenAt(noon)!.Id, calls.NextAt(noon)!.Id));
        Assert.Equal(CallPhase.Running, calls.LatestAt(noon)!.PhaseAt(noon));
        Assert.True(calls.LatestAt(noon)!.Window.Contains(today.AddDays(-1))); // "ahir"; R10
        Assert.Equal(deadline, calls.OpenAt(noon)!.Deadline!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(5, calls.All.Select(call => call.Id).Distinct().Count());
    }

    [Fact]
    public async Task Development_WhenStarted_HasSomethingToSee()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var context = host.Contexts.Create();
        var people = await new PeopleStore(context).AllAsync();
        Assert.Contains(people, person => person.IsStaff);
        var pending = await new RequestStore(context).PendingAsync(0, 10);
        Assert.Equal(3, pending.Count);
        Assert.All(pending, request => Assert.False(request.AwaitsPerson));
        Assert.All(pending, request =>
            Assert.Equal(Membership.Member, new MembershipBook([]).On(request.Municipality, new DateOnly(2026, 1, 1))));
        Assert.Equal(3, pending.Select(request => request.Number).Distinct().Count());
    }

    [Fact]
    public async Task Development_WhenStarted_HasServicesWhoseHoursAddUp() // R05, R06, R15
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var context = host.Contexts.Create();
        Assert.Equal(3, (await new MentorStore(context).AllAsync()).Count(mentor => mentor.Topics.Count > 0));
        var sessions = new List<Session>();
        foreach (var call in (await new CallStore(context).AllAsync()).All)
        {
            var assignments = await new AssignmentStore(context).OfCallAsync(call.Id);
            foreach (var service in Enum.GetValues<Service>())
            {
                var pool = await new CallStore(context).PoolAsync(call, service);
                Assert.Equal(call.HoursFor(service), pool.Total);
                Assert.Equal(pool.Assigned.Count,
                    assignments.Where(assignment => assignment.Service == service).Sum(assignment => assignment.Assigned.Count));
            }

            foreach (var assignment in assignments)
            {
                var held = await new SessionStore(context).OfAssignmentAsync(assignment.Id);
                Assert.Equal(assignment.Used.Count, held.Sum(session => session.Facts.Length.Count));
                Assert.All(held, session => Assert.True(call.Window.Contains(session.Facts.Date))); // R10
                sessions.AddRange(held);
            }
        }

        Assert.Equal([1, 2], sessions.Select(session => session.Number).Order());
        Assert.Single(await new FaqProposalStore(context).PendingAsync(0, 10));
        var mentor = (await new PeopleStore(context).AllAsync()).Single(person => person.Email == "nuria.camps@sabadell.example");
        Assert.Equal(["08022", "08298"],
            (await new AssignmentStore(context).OpenOfMentorAsync(mentor.Id)).Select(assignment => assignment.Municipality).Order());
    }

    [Fact]
    public async Task Demonstration_WhenACouncilMayNotSend_IsRefusedAsAnyoneIs() // R01, R23: the host never says that a rule is kept
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting, environment: "Production");
        await using var context = host.Contexts.Create();
        var demo = new DemoSeed(context);
        var now = XmessBot.Core.Calendar.MadridTime.StartOf(new DateOnly(2026, 11, 24)).AddHours(12);
        await demo.AddPeopleAsync(now, CancellationToken.None);
        var call = DemoCalls.Around(new DateOnly(2026, 11, 24), SeedData.Calls()).Open;
        Task SendAsync(params MembershipFact[] known) =>
            demo.SendAsync(call, SeedData.Demo().Requests[0], known, now, CancellationToken.None);

        var left = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(new MembershipFact("08112", false, null, null)));
        Assert.Contains(nameof(NotAMember), left.Message, StringComparison.Ordinal);
        await SendAsync();
        var second = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync());
        Assert.Contains(nameof(CouncilHasRequest), second.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Núria <Nuria@Exemple.cat>", "nuria@exemple.cat", "Núria")]
    [InlineData("nuria@exemple.cat", "nuria@exemple.cat", null)]
    public async Task Administrator_WhenNamed_HasTheAddressAlone(string setting, string email, string? name)
    {
        string[] settings = ["--Admin:Email", setting];
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting, environment: "Production", settings: settings);
        await using var context = host.Contexts.Create();
        var person = Assert.Single(await new PeopleStore(context).AllAsync());
        Assert.Equal((email, name), (person.Email, person.Name));
    }

    [Fact]
    public async Task Administrator_WhenNoAddress_KeepsTheHostFromStarting()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => TestHost.StartAsync(body: ScriptedBody.Counting, settings: ["--Admin:Email", "Núria"]));
        Assert.Contains("Admin:Email", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_WhenStarted_HasTheHistoryAndItsAdministratorAlone()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting, environment: "Production",
            settings: ["--Admin:Email", "Cap@Exemple.cat"]);
        await using var context = host.Contexts.Create();
        var person = Assert.Single(await new PeopleStore(context).AllAsync());
        Assert.Equal(("cap@exemple.cat", Roles.Staff | Roles.Admin), (person.Email, person.Roles));
        Assert.Equal(["2020-1", "2020-2"], (await new CallStore(context).AllAsync()).All.Select(call => call.Id));
        Assert.Equal(0, await context.Set<RequestRow>().CountAsync());
    }

    [Fact]
    public async Task Host_WhenStartedAgain_AddsNothing()
    {
        await using var first = await TestHost.StartAsync(body: ScriptedBody.Counting, settings: ["--Admin:Email", "cap@exemple.cat"]);
        await using var second = await TestHost.StartAsync(body: ScriptedBody.Counting, folder: first.Folder,
            settings: ["--Admin:Email", "cap@exemple.cat"]);
        await using var context = second.Contexts.Create();
        Assert.Equal(5, await context.Set<CallRow>().CountAsync());
        Assert.Equal(6, await context.Set<RequestRow>().CountAsync());
        Assert.Equal(1, (await context.Set<PersonRow>().SingleAsync(row => row.Email == "cap@exemple.cat")).Version);
    }

    [Fact]
    public void Requests_WhenRead_AreComplete() =>
        Assert.All(Requests, request => Assert.Empty(request.ToAnswers().Missing));

    [Fact]
    public void Requests_WhenRead_KeepTheLimitsOfTheForm() => Assert.All(Requests, request =>
        Assert.All(Enum.GetValues<RequestField>(), field =>
        {
            if (request.ToAnswers().Text(field) is { Length: > 0 } text) Assert.Null(TextLimits.Of(field)!.Value.Check(text));
        }));
}
