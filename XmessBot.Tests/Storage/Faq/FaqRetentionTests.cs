using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Faq;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;
using static XmessBot.Tests.Storage.Purging;

namespace XmessBot.Tests.Storage.Faq;

/// <summary>
/// What is asked stays, because who asks alike finds the answer by it; who asked it, and what was of use to whom, do not.
/// </summary>
public sealed class FaqRetentionTests
{
    [Fact]
    public async Task Question_WhenLongAgo_StaysAndNobodyHasAskedIt()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = Person("anna@correu.example", Standing.Registered);
        await database.CommitAsync(async context =>
        {
            context.Add(person);
            await AskAsync(context, "asked long ago", person.Id, days: 366);
            await AskAsync(context, "asked of late", person.Id, days: 364);
            await AskAsync(context, "told of late", person.Id, days: 500, told: 364);
            await AskAsync(context, "told long ago", person.Id, days: 500, told: 366);
        });
        Assert.Equal(2, await RetentionOf(database).PurgeAsync(CancellationToken.None));
        var left = await database.ReadAsync(context => context.Set<FaqQuestionRow>().OrderBy(row => row.Text).ToListAsync());
        Assert.Equal(["asked long ago", "asked of late", "told long ago", "told of late"], left.Select(row => row.Text));
        IEnumerable<string> That(Func<FaqQuestionRow, bool> which) => left.Where(which).Select(row => row.Text);
        Assert.Equal(["asked of late", "told of late"], That(row => row is { PersonId: not null, Account.Length: > 0 }));
        Assert.Equal(["asked long ago", "told long ago"], That(row => row is { PersonId: null, Account.Length: 0 }));
        Assert.Equal(0, await RetentionOf(database).PurgeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Vote_WhenLongAgo_Goes()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(async context =>
        {
            await new FaqStore(context).VoteAsync("cost", "msteams|old", true, Now.AddDays(-366));
            await new FaqStore(context).VoteAsync("cost", "msteams|new", true, Now.AddDays(-364));
        });
        Assert.Equal(1, await RetentionOf(database).PurgeAsync(CancellationToken.None));
        var left = await database.ReadAsync(context => context.Set<FaqVoteRow>().SingleAsync());
        Assert.Equal("msteams|new", left.Account);
    }

    private static async Task AskAsync(XmessContext context, string text, Guid person, int days, int? told = null)
    {
        var (store, id) = (new FaqStore(context), new FaqQuestionId(Guid.NewGuid()));
        await store.AskAsync(new FaqQuestion(id, text, "msteams|anna", new PersonId(person), Now.AddDays(-days)));
        if (told is { } ago) await store.ToldAsync(id, Now.AddDays(-ago));
    }
}
