using XmessBot.Core.Faq;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Faq;

/// <summary>Items of the FAQ, questions and feedback, the same on both databases.</summary>
public sealed class FaqStoreTests
{
    private static readonly DateTimeOffset Now = Assignments2020.Now;

    private static readonly FaqContent Whole = new("Es pot?", "Sí.", "compra pública")
    {
        Wordings = ["podem?"], ValidUntil = new DateOnly(2020, 12, 31), Kept = ["Vic"],
    };

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Item_WhenSavedTwice_ComesBackWithItsHistory_AndANewVersionOnlyWhenWhatIsGivenChanges(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var proposed = FaqItem.Of(1, Whole, Now);
        await database.CommitAsync(context => new FaqStore(context).SaveAsync(proposed));
        Assert.Equal(0, await database.ReadAsync(context => new FaqStore(context).VersionAsync()));
        var published = proposed.Publish(false, Mentors2020.Staff, Now).Value();
        await database.CommitAsync(context => new FaqStore(context).SaveAsync(published));
        Assert.Equal(1, await database.ReadAsync(context => new FaqStore(context).VersionAsync()));
        var read = (await database.ReadAsync(context => new FaqStore(context).FindAsync(1)))!;
        Assert.Equal((2, FaqState.Published, Mentors2020.Staff.Id), (read.Version, read.State, read.Last.By));
        Assert.Equivalent(published.Content, read.Content, strict: true);
        Assert.Equal(
            [FaqMove.Proposed, FaqMove.Published],
            (await database.ReadAsync(context => new FaqStore(context).HistoryAsync(1))).Select(step => step.Move));
        var unpublished = read.Unpublish(null, Mentors2020.Staff, Now).Value();
        await database.CommitAsync(context => new FaqStore(context).SaveAsync(unpublished));
        Assert.Equal(2, await database.ReadAsync(context => new FaqStore(context).VersionAsync()));
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Item_WhenTwoChangeIt_OneConflicts(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var proposed = FaqItem.Of(1, Whole, Now);
        await database.CommitAsync(context => new FaqStore(context).SaveAsync(proposed));
        await using var slow = database.Contexts.Create();
        Assert.NotNull(await new FaqStore(slow).FindAsync(1));
        await database.CommitAsync(
            context => new FaqStore(context).SaveAsync(proposed.Reject("No toca", Mentors2020.Staff, Now).Value()));
        await new FaqStore(slow).SaveAsync(proposed.Publish(false, Mentors2020.Staff, Now).Value());
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(slow, CancellationToken.None));
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Question_WhenAskedTwiceByAnAccount_IsStoredOnceWithWhoIsToBeTold_AndToldOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        PersonId asker = default;
        await database.CommitAsync(async context => asker = (await new PeopleStore(context).WithEmailAsync("a@b.cat", Now)).Id);
        FaqQuestion Asked(PersonId? who) => new(new FaqQuestionId(Guid.NewGuid()), "Es pot?", "web|1", who, Now);
        await database.CommitAsync(context => new FaqStore(context).AskAsync(Asked(null)));
        await database.CommitAsync(context => new FaqStore(context).AskAsync(Asked(asker)));
        var question = Assert.Single(await database.ReadAsync(context => new FaqStore(context).LooseQuestionsAsync()));
        Assert.Equal(asker, question.Asker);
        Task<IReadOnlyList<FaqQuestion>> ToTellAsync() =>
            database.ReadAsync(context => new FaqStore(context).ToTellAsync([question.Id.Value]));
        Assert.Single(await ToTellAsync());
        await database.CommitAsync(context => new FaqStore(context).ToldAsync(question.Id, Now));
        Assert.Empty(await ToTellAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Vote_WhenGivenAgain_IsTheLast(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.CommitAsync(async context =>
        {
            await new FaqStore(context).VoteAsync("cost", "web|1", true, Now);
            await new FaqStore(context).VoteAsync("cost", "web|2", true, Now);
        });
        await database.CommitAsync(context => new FaqStore(context).VoteAsync("cost", "web|1", false, Now));
        var votes = await database.ReadAsync(context => new FaqStore(context).VotesAsync());
        Assert.Equal(new FaqVotes(1, 1), votes["cost"]);
    }
}
