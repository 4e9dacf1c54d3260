using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Storage;
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
        var retention = new Retention(database.Contexts, database.Commits, new FakeTimeProvider(Now), NullLogger<Retention>.Instance);
        Assert.Equal(452, await retention.PurgeAsync(CancellationToken.None));
        Assert.Equal(["new"], await database.ReadAsync(context => context.Set<InboxRow>().Select(row => row.Activity).ToListAsync()));
        Assert.Equal(["given up", "sent lately", "waiting"], await database.ReadAsync(context => context.Set<OutboxRow>().Select(row => row.Payload).Order().ToListAsync()));
    }

    private static OutboxRow Row(string payload, DateTimeOffset? sent = null, DateTimeOffset? next = null, DateTimeOffset? created = null) =>
        new() { Kind = "letter", Payload = payload, CreatedAt = created ?? Now.AddDays(-30), SentAt = sent, NextTryAt = next };
}
