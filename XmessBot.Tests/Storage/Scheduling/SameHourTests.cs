using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Scheduling;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Scheduling;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Storage.Sessions;
using XmessBot.Tests.Support;
using XmessBot.Turns;

namespace XmessBot.Tests.Storage.Scheduling;

/// <summary>Two councils of one mentor who book the same hour at the same instant: one has it and the other is told (R14).</summary>
public sealed class SameHourTests
{
    private const int Many = 12;
    private const string Girona = Mentors2020.Girona;
    private static readonly Slot Thursday = new(Moment.Day("2020-05-28"), new TimeOnly(10, 0), Minutes.OfHours(1));
    private static readonly Assignment Berga = Assignments2020.Fresh.Assignment;
    private static readonly Assignment Other = Berga with { Id = Assignments2020.IdOf(2), Municipality = Girona };
    private static readonly Person OfGirona = Requests2020.Officer with { Id = Requests2020.PersonOf(8), Municipality = Girona };

    [Fact]
    public async Task Propose_WhenBothHaveReadBeforeEitherStores_TheSecondFindsTheFirst()
    {
        await using var database = await ServiceDatabase.CreateAsync();
        await database.CommitAsync(context => new AssignmentStore(context).SaveAsync(Other));
        await using var one = database.Contexts.Create();
        await using var two = database.Contexts.Create();
        await ProposeAsync(one, Berga, Requests2020.Officer);
        await ProposeAsync(two, Other, OfGirona);
        await database.Commits.CommitAsync(one, CancellationToken.None);
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(two, CancellationToken.None));
        // Run again on what the first left.
        await using var again = database.Contexts.Create();
        var outcome = await TryAsync(again, Other, OfGirona);
        outcome.Refusal<PlannedSession, AlreadyPlanned>(RuleId.R14);
    }

    [Fact]
    public async Task Propose_WhenManyAtOnceOnTwoHosts_OneHasTheHour()
    {
        PlannedDesk? desk = null;
        var body = new ScriptedBody(async (context, turn) =>
        {
            var (assignment, by) = context.Activity.From.Id.StartsWith("berga", StringComparison.Ordinal)
                ? (Berga, Requests2020.Officer) : (Other, OfGirona);
            turn.Recognise(by);
            // What else a turn reads first must not hide what another has just booked.
            await turn.Planned.OfAssignmentAsync(assignment.Id);
            var outcome = await desk!.ProposeAsync(turn, assignment, Thursday, Modality.Remote, CancellationToken.None);
            await context.SendActivityAsync(outcome is Outcome<PlannedSession>.Refused(var why) ? why.GetType().Name : "done");
        });
        await using var first = await TestHost.StartAsync(new FakeTimeProvider(Assignments2020.Now), body: body);
        await using (var context = first.Contexts.Create())
        {
            await ServiceDatabase.PutAsync(context);
            await new AssignmentStore(context).SaveAsync(Other);
            await context.SaveChangesAsync();
        }

        await using var second = await TestHost.StartAsync(new FakeTimeProvider(Assignments2020.Now), folder: first.Folder, body: body);
        desk = first.Services.GetRequiredService<PlannedDesk>();
        var replies = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => (i % 2 == 0 ? first : second)
            .PostAsync(Said.Message("vull", $"c{i}", $"{(i % 4 < 2 ? "berga" : "girona")}{i}"))));
        Assert.Equal(
            ["done", .. Enumerable.Repeat(nameof(AlreadyPlanned), Many - 1)],
            replies.Select(reply => reply.Single().Text).OrderBy(text => text != "done"));
        await using var after = first.Contexts.Create();
        Assert.Single(await new PlannedSessionStore(after).AheadAsync(Berga, Assignments2020.Now));
    }

    private static async Task ProposeAsync(XmessContext context, Assignment assignment, Person by) =>
        await new PlannedSessionStore(context).SaveAsync((await TryAsync(context, assignment, by)).Value());

    private static async Task<Outcome<PlannedSession>> TryAsync(XmessContext context, Assignment assignment, Person by) =>
        PlannedSession.Propose(
        new PlannedId(Guid.NewGuid()), Thursday, Modality.Remote, null, assignment, Calls2020.First,
        await new PlannedSessionStore(context).AheadToBookAsync(assignment, Assignments2020.Now), by, Assignments2020.Now);
}
