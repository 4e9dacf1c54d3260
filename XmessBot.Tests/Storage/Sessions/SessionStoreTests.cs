using XmessBot.Core.Assignments;
using XmessBot.Core.Faq;
using XmessBot.Core.Hours;
using XmessBot.Core.Scheduling;
using XmessBot.Core.Sessions;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Scheduling;
using XmessBot.Storage.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Support;
using static XmessBot.Tests.Sessions.Sessions2020;

namespace XmessBot.Tests.Storage.Sessions;

/// <summary>Sessions, planned sessions and proposals, the same on both databases.</summary>
public sealed class SessionStoreTests
{
    private static readonly SessionSource Source = new("msteams|c", "a1");

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Session_WhenLoggedAndCorrected_ComesBackWithItsHistory(DatabaseProvider provider) // R08
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        await LogAsync(database, 1, Draft("2020-05-13", 120, "10:00"));
        var session = await database.ReadAsync(context => new SessionStore(context).FindAsync(1));
        var corrected = Book(Mentors2020.Mentor, assignment: await database.BergaAsync()).Correct(session!, Facts("2020-05-12", 90), [])
            .Value();
        await database.CommitAsync(context =>
            new SessionStore(context).SaveAsync(corrected with { Sessions = [corrected.Sessions[0].WithLessons("Com?", null,
            Mentors2020.Mentor).Value()] }));
        var read = (await database.ReadAsync(context => new SessionStore(context).FindAsync(1)))!;
        var expected = corrected.Sessions[0].WithLessons("Com?", null, Mentors2020.Mentor).Value();
        Assert.Equal(expected.History, read.History);
        Assert.Equal(expected with { History = read.History }, read);
        Assert.Equal(new Minutes(150), (await database.BergaAsync()).Left);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Session_WhenTwoChangeIt_TheSecondConflicts(DatabaseProvider provider)
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        await LogAsync(database, 1, Draft("2020-05-13"));
        await using var slow = database.Contexts.Create();
        await AskAsync(slow);
        await database.CommitAsync(AskAsync);
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(slow, CancellationToken.None));

        static async Task AskAsync(XmessContext context)
        {
            var store = new SessionStore(context);
            await store.SaveAsync((await store.FindAsync(1))!.AskingLessons(Mentors2020.Mentor).Value());
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Sessions_WhenSearchedFor_AreThoseAsked(DatabaseProvider provider)
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        foreach (var number in new[] { 1, 2, 3 }) await LogAsync(database, number, Draft($"2020-05-1{number}", 30));
        await UndoAsync(database, 3);
        await using var context = database.Contexts.Create();
        var store = new SessionStore(context);
        var assignment = await database.BergaAsync();
        Assert.Equal([1, 2, 3], Numbers(await store.OfAssignmentAsync(assignment.Id)));
        Assert.Equal([2], Numbers(await store.KnownAsync([assignment], [Moment.Day("2020-05-12"), Moment.Day("2020-05-20")])));
        // the mentor's, of another council
        Assert.Equal([1], Numbers(await store.KnownAsync([assignment with { Id = Assignments2020.IdOf(9) }], [Moment.Day("2020-05-11")])));
        Assert.Equal(2, (await store.LastOfMentorAsync(Mentors2020.Mentor.Id))!.Number);
        Assert.Null(await store.LastOfMentorAsync(Requests2020.Officer.Id));
        Assert.Equal([1, 2, 3], Numbers(await store.OfSourceAsync(Source)));
        Assert.Empty(await store.OfSourceAsync(Source with { Conversation = "msteams|d" }));
        Assert.Empty(await store.SilentAsync(Assignments2020.Now.AddDays(7).AddTicks(-1)));
        Assert.Equal([1, 2], await store.SilentAsync(Assignments2020.Now.AddDays(7)));
        Assert.Empty(await store.DisputedAsync(10));
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Planned_WhenStored_IsFoundWhenItIsDueAndAmongWhatIsAhead(DatabaseProvider provider) // R09
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        var berga = await database.BergaAsync();
        var proposed = PlannedSession.Propose(
            new PlannedId(Guid.NewGuid()), new Slot(Moment.Day("2020-05-28"), new TimeOnly(10, 0), Minutes.OfHours(2)),
            Core.Modality.Remote, "https://meet.example/b",
            berga, Calls2020.First, [], Mentors2020.Mentor, Assignments2020.Now).Value();
        await database.CommitAsync(context => new PlannedSessionStore(context).SaveAsync(proposed));
        Assert.Equal(proposed, await database.ReadAsync(context => new PlannedSessionStore(context).FindAsync(proposed.Id)));

        var (before, due) = (Moment.At("2020-05-27T06:59:00Z"), Moment.At("2020-05-27T07:00:00Z"));
        Assert.Empty(await database.ReadAsync(context => new PlannedSessionStore(context).DueAsync(due)));
        var agreed = proposed.Accept(berga, Calls2020.First, [proposed], Requests2020.Officer, Assignments2020.Now).Value();
        await database.CommitAsync(context => new PlannedSessionStore(context).SaveAsync(agreed));
        Assert.Empty(await database.ReadAsync(context => new PlannedSessionStore(context).DueAsync(before)));
        Assert.Equal([agreed.Id], await database.ReadAsync(context => new PlannedSessionStore(context).DueAsync(due)));
        Assert.Equal([agreed], await database.ReadAsync(context => new PlannedSessionStore(context)
            .AheadAsync(berga, Assignments2020.Now)));
        Assert.Equal([agreed], await database.ReadAsync(context => new PlannedSessionStore(context).OfAssignmentAsync(berga.Id)));
        await database.CommitAsync(context => new PlannedSessionStore(context).SaveAsync(agreed.LoggedAs(1)));
        Assert.Empty(await database.ReadAsync(context => new PlannedSessionStore(context).AheadAsync(berga, Assignments2020.Now)));
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Proposal_WhenStored_WaitsForStaffWithItsSession(DatabaseProvider provider) // R15
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        await LogAsync(database, 1, Draft("2020-05-13"));
        var proposal = new FaqProposal(new FaqProposalId(Guid.NewGuid()), "Com?", "Així", 1, Mentors2020.Mentor.Id, Assignments2020.Now);
        await database.CommitAsync(context => new FaqProposalStore(context).SaveAsync(proposal));
        Assert.Equal([proposal], await database.ReadAsync(context => new FaqProposalStore(context).PendingAsync(0, 10)));
        await database.CommitAsync(context => new FaqProposalStore(context).SaveAsync(proposal with { State = FaqProposalState.Rejected }));
        Assert.Empty(await database.ReadAsync(context => new FaqProposalStore(context).PendingAsync(0, 10)));
        Assert.Equal(FaqProposalState.Rejected,
            Assert.Single(await database.ReadAsync(context => new FaqProposalStore(context).OfSessionAsync(1))).State);
    }

    private static Task LogAsync(TestDatabase database, int number, SessionDraft draft) => database.CommitAsync(async context =>
    {
        var berga = (await new AssignmentStore(context).FindAsync(Assignments2020.IdOf(1)))!;
        await new SessionStore(context).SaveAsync(Book(Mentors2020.Mentor, assignment: berga).Log([draft], [number], [], Source).Value());
    });

    private static Task UndoAsync(TestDatabase database, int number) => database.CommitAsync(async context =>
    {
        var (store, berga) = (new SessionStore(context),
            (Assignment)(await new AssignmentStore(context).FindAsync(Assignments2020.IdOf(1)))!);
        await store.SaveAsync(Book(Mentors2020.Mentor, assignment: berga).Undo((await store.FindAsync(number))!).Value());
    });

    private static IEnumerable<int> Numbers(IEnumerable<Session> sessions) => sessions.Select(session => session.Number);
}
