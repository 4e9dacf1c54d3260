using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Mentors;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Sessions;

/// <summary>Mentors and assignments, the same on both databases.</summary>
public sealed class AssignmentStoreTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Assignment_WhenStoredAndUsed_ComesBackWithItsLedger(DatabaseProvider provider) // R07, R08
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        var expected = Assignments2020.Fresh.Assignment;
        Same(expected, await database.BergaAsync());
        await database.CommitAsync(async context =>
        {
            var store = new AssignmentStore(context);
            expected = (await store.FindAsync(expected.Id))!.Log(new Minutes(90), 1, Mentors2020.Mentor, Assignments2020.Now).Value();
            await store.SaveAsync(expected);
            Same(expected, (await store.FindAsync(expected.Id))!); // within the turn too
            expected = expected.TakeBack(new Minutes(90), 1, Mentors2020.Mentor, Assignments2020.Now).Value();
            await store.SaveAsync(expected);
        });
        Same(expected, await database.BergaAsync());
        Assert.Equal(3, expected.Entries.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Assignment_WhenTwoUseIt_TheSecondConflicts(DatabaseProvider provider) // R08
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        await using var slow = database.Contexts.Create();
        await UseAsync(slow, 240);
        await database.CommitAsync(context => UseAsync(context, 240));
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(slow, CancellationToken.None));
        Assert.Equal(Minutes.None, (await database.BergaAsync()).Left);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Pool_WhenAnotherTakesBetweenItsReadings_IsReadOldAndConflicts(DatabaseProvider provider) // R05
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        await using var slow = database.Contexts.Create();
        var pool = await new CallStore(slow).PoolAsync(Calls2020.First, Service.Mentoring);
        await database.CommitAsync(context => AssignAsync(context, 2));
        await new AssignmentStore(slow).SaveAsync(Assignments2020.Assign(3, pool).Value(), pool); // the version is that of the reading
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(slow, CancellationToken.None));
        Assert.Equal(Minutes.None,
            (await database.ReadAsync(context => new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring))).Left);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Assignments_WhenSearchedFor_AreThoseThatAreOpen(DatabaseProvider provider)
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        await database.CommitAsync(context => AssignAsync(context, 2));
        await database.CommitAsync(async context =>
        {
            var (store, pools) = (new AssignmentStore(context), new CallStore(context));
            var pool = await pools.PoolAsync(Calls2020.First, Service.Mentoring);
            var first = (await store.FindAsync(Assignments2020.IdOf(1)))!;
            await store.SaveAsync(first.Close(pool, Mentors2020.Staff, Assignments2020.Now).Value(), pool);
        });
        await using var context = database.Contexts.Create();
        var assignments = new AssignmentStore(context);
        Assert.Equal(Assignments2020.IdOf(2), Assert.Single(await assignments.OpenOfMentorAsync(Mentors2020.Mentor.Id)).Id);
        Assert.Equal(Assignments2020.IdOf(2), Assert.Single(await assignments.OpenOfCouncilAsync(Requests2020.Berga)).Id);
        Assert.Equal(Assignments2020.IdOf(2), Assert.Single(await assignments.OpenAsync()).Id);
        Assert.Equal(2, (await assignments.OfCallAsync("2020-1")).Count);
        Assert.Equal(2, (await assignments.OfRequestAsync(Requests2020.Submitted.Id)).Count);
        Assert.Equal(new Minutes(240), (await new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring)).Left);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Mentor_WhenStored_HasTheirCouncilTheirServicesAndTheirLoad(DatabaseProvider provider) // R03
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        var mentor = Mentor.Of(Mentors2020.Mentor, ["clàusules socials", "compra pública"], Mentors2020.Week(DayOfWeek.Tuesday),
            Membership.Member).Value();
        await database.CommitAsync(context => new MentorStore(context).SaveAsync(mentor));
        var read = Assert.Single(await database.ReadAsync(context => new MentorStore(context).AllAsync()));
        Assert.Equivalent(mentor with { Load = 1, Label = mentor.Name }, read, strict: true);
        Assert.Equal(mentor.Availability, read.Availability);
        Assert.Equivalent(read, await database.ReadAsync(context => new MentorStore(context).FindAsync(mentor.Person)), strict: true);
        Assert.Null(await database.ReadAsync(context => new MentorStore(context).FindAsync(Requests2020.Officer.Id)));
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Mentor_WhenOnlyTheRoleIsKnown_CanGiveItsServiceButNoMentoringWithoutACouncil(DatabaseProvider provider) // R03, R04
    {
        await using var database = await ServiceDatabase.CreateAsync(provider);
        await database.CommitAsync(context => new PeopleStore(context)
            .RegisterAsync("a@xmess.cat", "Aina", Roles.Mentor | Roles.Advisor, null, Assignments2020.Now));
        await database.CommitAsync(context => new PeopleStore(context)
            .RegisterAsync("b@xmess.cat", "Biel", Roles.Mentor, null, Assignments2020.Now));
        var all = await database.ReadAsync(context => new MentorStore(context).AllAsync());
        Assert.Equal([Service.Advisory], all.Single(mentor => mentor.Name == "Aina").Services);
        Assert.DoesNotContain(all, mentor => mentor.Name == "Biel");
        Assert.Empty(all.Single(mentor => mentor.Name == "Aina").Topics);
    }

    private static async Task UseAsync(XmessContext context, int minutes)
    {
        var store = new AssignmentStore(context);
        var assignment = (await store.FindAsync(Assignments2020.IdOf(1)))!;
        await store.SaveAsync(assignment.Log(new Minutes(minutes), 1, Mentors2020.Mentor, Assignments2020.Now).Value());
    }

    private static async Task AssignAsync(XmessContext context, byte number)
    {
        var pool = await new CallStore(context).PoolAsync(Calls2020.First, Service.Mentoring);
        await new AssignmentStore(context).SaveAsync(Assignments2020.Assign(number, pool).Value(), pool);
    }

    private static void Same(Assignment expected, Assignment read)
    {
        Assert.Equal(expected.Entries, read.Entries);
        Assert.Equal(expected with { Entries = read.Entries }, read);
    }
}
