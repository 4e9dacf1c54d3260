using Microsoft.EntityFrameworkCore;
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
using XmessBot.Storage.Turns;
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
    private static readonly Slot Friday = new(Moment.Day("2020-05-29"), new TimeOnly(10, 0), Minutes.OfHours(1));
    private static readonly string[] Councils = ["berga", "girona"];
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
        PlannedOperations? operations = null;
        var body = new ScriptedBody(async (context, turn) =>
        {
            var (assignment, by) = context.Activity.From.Id.StartsWith("berga", StringComparison.Ordinal)
                ? (Berga, Requests2020.Officer) : (Other, OfGirona);
            turn.Recognise(by);
            // What else a turn reads first must not hide what another has just booked.
            await turn.Planned.OfAssignmentAsync(assignment.Id);
            var outcome = await operations!.ProposeAsync(turn, assignment, Thursday, Modality.Remote, CancellationToken.None);
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
        operations = first.Services.GetRequiredService<PlannedOperations>();
        var replies = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => (i % 2 == 0 ? first : second)
            .PostAsync(Said.Message("vull", $"c{i}", $"{(i % 4 < 2 ? "berga" : "girona")}{i}"))));
        Assert.Equal(
            ["done", .. Enumerable.Repeat(nameof(AlreadyPlanned), Many - 1)],
            replies.Select(reply => reply.Single().Text).OrderBy(text => text != "done"));
        await using var after = first.Contexts.Create();
        Assert.Single(await new PlannedSessionStore(after).AheadAsync(Berga, Assignments2020.Now));
    }

    [Fact]
    public async Task Accept_WhenManyAtOnceOnTwoHosts_EachIsAgreedOnceAndTheRestAreTold()
    {
        var (berga, girona) = (Proposed(Berga, 1, Thursday), Proposed(Other, 2, Friday));
        await using var hosts = await TwoHosts.StartAsync((operations, turn) => BergaSpeaks(turn)
            ? AcceptAsync(operations, turn, berga.Id, Berga, Requests2020.Officer, Side.Council)
            : AcceptAsync(operations, turn, girona.Id, Other, OfGirona, Side.Council), berga, girona);
        var replies = await hosts.SayAsync(Many);
        // Both councils have what they accepted, though they wrote the same mentor's diary; who accepts again is told that it is done.
        foreach (var council in Councils)
        {
            Assert.Equal(
                ["done", .. Enumerable.Repeat(nameof(NoLongerPlanned), (Many / 2) - 1)],
                replies.Where(each => each.By == council).Select(each => each.Said).OrderBy(said => said != "done"));
        }

        await hosts.AssertAsync(async context =>
        {
            Assert.Equal(
                [PlannedState.Agreed, PlannedState.Agreed],
                (await new PlannedSessionStore(context).AheadAsync(Berga, Assignments2020.Now)).Select(each => each.State));
            // Each to both sides, once.
            Assert.Equal(4, await context.Set<OutboxRow>().CountAsync(row => row.Kind == "letter"));
        });
    }

    [Fact]
    public async Task Accept_WhenTheOtherSideTakesItOffAtOnce_OneWinsAndTheOtherIsTold()
    {
        var planned = Proposed(Berga, 1, Thursday);
        await using var hosts = await TwoHosts.StartAsync((operations, turn) => BergaSpeaks(turn)
            ? AcceptAsync(operations, turn, planned.Id, Berga, Requests2020.Officer, Side.Council)
            : CancelAsync(operations, turn, planned.Id), planned);
        var replies = await hosts.SayAsync(Many);
        Assert.Equal(Many, replies.Count(each => each.Said is "done" or nameof(NoLongerPlanned)));
        await hosts.AssertAsync(async context =>
        {
            var stored = (await new PlannedSessionStore(context).FindAsync(planned.Id))!;
            // Taken off in the end, whether or not it was agreed first: each was done once, and everybody else was told.
            Assert.Equal(PlannedState.Cancelled, stored.State);
            Assert.Equal(stored.Version - planned.Version, replies.Count(each => each.Said == "done"));
        });
    }

    [Fact] // R14: a moment that is wanted and not agreed yet is taken too
    public async Task Accept_WhenAnotherCouncilBooksTheHourAtOnce_TheHourIsOnes()
    {
        var moved = Proposed(Berga, 1, Friday) with { State = PlannedState.Moved, Wanted = Thursday };
        await using var hosts = await TwoHosts.StartAsync(async (operations, turn) =>
        {
            if (BergaSpeaks(turn)) return await AcceptAsync(operations, turn, moved.Id, Berga, Requests2020.Officer, Side.Council);
            turn.Recognise(OfGirona);
            return await operations.ProposeAsync(turn, Other, Thursday, Modality.Remote, CancellationToken.None);
        }, moved);
        var replies = await hosts.SayAsync(Many);
        Assert.Equal("done", Assert.Single(replies, each => each.Said == "done").Said);
        Assert.All(replies.Where(each => each.By == "girona"), each => Assert.Equal(nameof(AlreadyPlanned), each.Said));
        await hosts.AssertAsync(async context =>
            Assert.Equal(Thursday, Assert.Single(await new PlannedSessionStore(context).AheadAsync(Other, Assignments2020.Now)).Slot));
    }

    private static bool BergaSpeaks(Turn turn) => turn.Account.Contains("berga", StringComparison.Ordinal);

    private static PlannedSession Proposed(Assignment assignment, byte number, Slot slot) => PlannedSession.Propose(
        new PlannedId(new Guid(number, 0, 0, new byte[8])), slot, Modality.Remote, null, assignment, Calls2020.First, [],
        Mentors2020.Mentor, Assignments2020.Now).Value();

    private static async Task<Outcome<PlannedSession>> AcceptAsync(
        PlannedOperations operations, Turn turn, PlannedId id, Assignment assignment, Person by, Side side)
    {
        turn.Recognise(by);
        var planned = (await turn.Planned.FindAsync(id))!;
        return await operations.AcceptAsync(turn, new Appointment(planned, assignment, side), CancellationToken.None);
    }

    private static async Task<Outcome<PlannedSession>> CancelAsync(PlannedOperations operations, Turn turn, PlannedId id)
    {
        turn.Recognise(Mentors2020.Mentor);
        var planned = (await turn.Planned.FindAsync(id))!;
        return await operations.CancelAsync(turn, new Appointment(planned, Berga, Side.Mentor), CancellationToken.None);
    }

    private static async Task ProposeAsync(XmessContext context, Assignment assignment, Person by) =>
        await new PlannedSessionStore(context).SaveAsync((await TryAsync(context, assignment, by)).Value());

    private static async Task<Outcome<PlannedSession>> TryAsync(XmessContext context, Assignment assignment, Person by) =>
        PlannedSession.Propose(
        new PlannedId(Guid.NewGuid()), Thursday, Modality.Remote, null, assignment, Calls2020.First,
        await new PlannedSessionStore(context).AheadToBookAsync(assignment, Assignments2020.Now), by, Assignments2020.Now);

    /// <summary>Two hosts on one file, where both councils have the mentor; what is said to them does one thing.</summary>
    private sealed class TwoHosts(TestHost first, TestHost second) : IAsyncDisposable
    {
        public static async Task<TwoHosts> StartAsync(
            Func<PlannedOperations, Turn, Task<Outcome<PlannedSession>>> act, params PlannedSession[] planned)
        {
            PlannedOperations? operations = null;
            var body = new ScriptedBody(async (context, turn) =>
            {
                var outcome = await act(operations!, turn);
                await context.SendActivityAsync(outcome is Outcome<PlannedSession>.Refused(var why) ? why.GetType().Name : "done");
            });
            var first = await TestHost.StartAsync(new FakeTimeProvider(Assignments2020.Now), body: body);
            await using (var context = first.Contexts.Create())
            {
                await ServiceDatabase.PutAsync(context);
                await new AssignmentStore(context).SaveAsync(Other);
                await context.SaveChangesAsync();
                foreach (var each in planned) await new PlannedSessionStore(context).SaveAsync(each);
                await context.SaveChangesAsync();
            }

            var second = await TestHost.StartAsync(new FakeTimeProvider(Assignments2020.Now), folder: first.Folder, body: body);
            operations = first.Services.GetRequiredService<PlannedOperations>();
            return new TwoHosts(first, second);
        }

        public async Task<IReadOnlyList<(string By, string Said)>> SayAsync(int many) => await Task.WhenAll(
            Enumerable.Range(0, many).Select(async i =>
            {
                var by = Councils[i / 2 % 2];
                var reply = await (i % 2 == 0 ? first : second).PostAsync(Said.Message("vull", $"c{i}", $"{by}{i}"));
                return (by, reply.Single().Text);
            }));

        public async Task AssertAsync(Func<XmessContext, Task> assert)
        {
            await using var context = first.Contexts.Create();
            await assert(context);
        }

        public async ValueTask DisposeAsync()
        {
            await second.DisposeAsync();
            await first.DisposeAsync();
        }
    }
}
