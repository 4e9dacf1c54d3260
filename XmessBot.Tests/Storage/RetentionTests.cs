using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Storage;
using XmessBot.Storage.DirectLine;
using XmessBot.Storage.Members;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

public sealed class RetentionTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Purge_WhenRun_TakesWhatIsOldAndLeavesWhatWaits()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            for (var i = 0; i < 450; i++) context.Add(new InboxRow { Activity = $"old{i}", ReceivedAt = Now.AddDays(-8) });
            context.Add(new InboxRow { Activity = "new", ReceivedAt = Now.AddDays(-6) });
            context.Add(Row("sent", sent: Now.AddDays(-8)));
            context.Add(Row("sent lately", sent: Now.AddDays(-1)));
            context.Add(Row("waiting", next: Now.AddDays(-100)));
            context.Add(Row("given up"));
            context.Add(Row("given up long ago", created: Now.AddDays(-91)));
            return Task.CompletedTask;
        });
        var retention = Retention(database);
        Assert.Equal(452, await retention.PurgeAsync(CancellationToken.None));
        Assert.Equal(["new"], await database.ReadAsync(context => context.Set<InboxRow>().Select(row => row.Activity).ToListAsync()));
        Assert.Equal(["given up", "sent lately", "waiting"],
            await database.ReadAsync(context => context.Set<OutboxRow>().Select(row => row.Payload).Order().ToListAsync()));
    }

    [Fact]
    public async Task Purge_WhenAVisitorDoesNotComeBack_TakesAllThatWasKeptForThem()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            var person = new PersonRow { Id = Guid.NewGuid(), Email = "algu@exemple.cat" };
            context.Add(person);
            Visitor(context, person.Id, "gone", started: 400, last: 181, spoken: true);
            Visitor(context, person.Id, "here", started: 400, last: 179, spoken: true);
            Visitor(context, person.Id, "nobody", started: 8, last: 8, spoken: false);
            Visitor(context, person.Id, "nobody yet", started: 6, last: 6, spoken: false);
            return Task.CompletedTask;
        });
        Assert.Equal(450 + 3 + 1 + 3, await Retention(database).PurgeAsync(CancellationToken.None));
        string[] left = ["here", "nobody yet"];
        Assert.Equal(
            left, await database.ReadAsync(context => context.Set<DirectLineConversationRow>().Select(row =>
                row.Id).Order().ToListAsync()));
        Assert.Equal(
            left,
            await database.ReadAsync(context =>
                context.Set<DirectLineActivityRow>().Select(row => row.ConversationId).Distinct().Order().ToListAsync()));
        Assert.Equal(
            left.Select(id => $"directline/conversations/{id}"),
            await database.ReadAsync(context => context.Set<BotStateRow>().Select(row => row.Key).Order().ToListAsync()));
        Assert.Equal(
            left.Select(id => $"directline|dl_{id}"),
            await database.ReadAsync(context => context.Set<AccountRow>().Select(row => row.Account).Order().ToListAsync()));
        Assert.Equal(0, await Retention(database).PurgeAsync(CancellationToken.None));
    }

    private static void Visitor(XmessContext context, Guid person, string id, int started, int last, bool spoken)
    {
        var count = spoken ? 450 : 1;
        context.Add(new DirectLineConversationRow
        {
            Id = id, UserId = $"dl_{id}", StartedAt = Now.AddDays(-started), LastSequence = count,
        });
        for (var i = 1; i <= count; i++)
        {
            var name = spoken && i == 2 ? $"{id}|cabc" : $"{id}|{i:D7}";
            var at = Now.AddDays(-last).AddMinutes(i - count);
            var json = $$"""{"type":"message","id":"{{name}}","timestamp":"{{at:O}}"}""";
            context.Add(new DirectLineActivityRow { ConversationId = id, Sequence = i, Json = json });
        }

        context.Add(new BotStateRow { Key = $"directline/conversations/{id}", Json = "{}" });
        context.Add(new AccountRow { Account = $"directline|dl_{id}", PersonId = person });
    }

    private static Retention Retention(TestDatabase database) => new(
        database.Contexts, database.Commits, new FakeTimeProvider(Now), Options.Create(new RetentionOptions()),
        NullLogger<Retention>.Instance);

    private static OutboxRow Row(string payload, DateTimeOffset? sent = null, DateTimeOffset? next = null,
        DateTimeOffset? created = null) =>
        new() { Kind = "letter", Payload = payload, CreatedAt = created ?? Now.AddDays(-30), SentAt = sent, NextTryAt = next };
}
