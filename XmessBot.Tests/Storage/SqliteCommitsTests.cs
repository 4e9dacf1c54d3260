using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

/// <summary>The writer of the file: contexts lend themselves to it and come back whole; nobody is left waiting.</summary>
public sealed class SqliteCommitsTests
{
    [Fact]
    public async Task PooledContexts_WhenHammered_StoreEverythingAndComeBackClean()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                await using var context = database.Contexts.Create();
                Assert.Null(context.Database.CurrentTransaction);
                Assert.Empty(context.ChangeTracker.Entries());
                if (i % 2 == 0) await context.Database.OpenConnectionAsync();
                // Reads on its own connection before, between and after commits, as turns and the outbox do.
                Assert.Equal(i, await CountAsync(context, worker));
                context.Add(Row($"{worker:00}|{i:000}"));
                await database.Commits.CommitAsync(context, CancellationToken.None);
                Assert.Null(context.Database.CurrentTransaction);
                Assert.Equal(i + 1, await CountAsync(context, worker));
                var own = Row($"own|{worker:00}|{i:000}");
                context.Add(own);
                await database.Commits.CommitAsync(context, CancellationToken.None);
                own.Replies = "[]";
                await database.Commits.CommitAsync(context, CancellationToken.None);
            }
        })));
        Assert.Equal(3200, await database.ReadAsync(context => context.Set<InboxRow>().CountAsync()));
        Assert.Equal(1600, await database.ReadAsync(context => context.Set<InboxRow>().CountAsync(row => row.Replies == "[]")));
    }

    [Fact]
    public async Task Group_WhenOneConflicts_StoresTheOthers()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context => Add(context, "taken"));
        var waiting = await WhileLockedAsync(database, () =>
            [.. new[] { "a", "taken", "b" }.Select(key => database.CommitAsync(context => Add(context, key)))]);
        await waiting[0];
        await Assert.ThrowsAsync<CommitConflictException>(() => waiting[1]);
        await waiting[2];
        Assert.Equal(3, await database.ReadAsync(context => context.Set<InboxRow>().CountAsync()));
    }

    [Fact]
    public async Task Group_WhenOneHasAFault_TellsItAloneAndStoresTheOthers()
    {
        await using var database = await TestDatabase.CreateAsync();
        var waiting = await WhileLockedAsync(database, () =>
        [
            database.CommitAsync(context => Add(context, "a")),
            database.CommitAsync(context => Add(context, "b", replies: "", account: "nobody")),
            database.CommitAsync(context => Add(context, "c")),
        ]);
        await waiting[0];
        await Assert.ThrowsAsync<DbUpdateException>(() => waiting[1]);
        await waiting[2];
        Assert.Equal(["a", "c"], await database.ReadAsync(context => context.Set<InboxRow>().Select(row => row.Activity).Order()
            .ToListAsync()));
    }

    [Fact]
    public async Task Group_WhenItsCommitFails_TellsEveryoneThatNobodyKnows()
    {
        await using var database = await TestDatabase.CreateAsync();
        using (var connection = new SqliteConnection(database.ConnectionString))
        {
            connection.Open();
            // A debt that is only looked at when the transaction commits.
            connection.Run("""
                CREATE TABLE Parent (Id TEXT PRIMARY KEY);
                CREATE TABLE Debt (Id TEXT REFERENCES Parent(Id) DEFERRABLE INITIALLY DEFERRED);
                CREATE TRIGGER Owe AFTER INSERT ON Inbox WHEN NEW.Activity = 'debt' BEGIN INSERT INTO Debt VALUES ('x'); END;
                """);
        }

        var waiting = await WhileLockedAsync(database, () =>
            [.. new[] { "first", "a", "debt", "b" }.Select(key => database.CommitAsync(context => Add(context, key)))]);
        var outcomes = await Task.WhenAll(waiting.Select(async task =>
        {
            try
            {
                await task;
                return "stored";
            }
            catch (CommitUnknownException)
            {
                return "unknown";
            }
        }));
        // Whoever was of another group is stored; nobody of that group is, and nobody waits for ever.
        var stored = await database.ReadAsync(context => context.Set<InboxRow>().CountAsync());
        Assert.Equal("unknown", outcomes[2]);
        Assert.Equal(outcomes.Count(outcome => outcome == "stored"), stored);
        await database.CommitAsync(context => Add(context, "afterwards"));
    }

    [Fact]
    public async Task Writer_WhenItCloses_StoresWhatWaits()
    {
        await using var database = await TestDatabase.CreateAsync();
        Task? closing = null;
        var waiting = await WhileLockedAsync(database, () =>
        {
            Task[] all = [.. Enumerable.Range(0, 200).Select(i => database.CommitAsync(context => Add(context, $"{i}")))];
            closing = ((SqliteCommits)database.Commits).DisposeAsync().AsTask();
            return all;
        });
        await Task.WhenAll(waiting);
        await closing!;
        Assert.Equal(200, await database.ReadAsync(context => context.Set<InboxRow>().CountAsync()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => database.CommitAsync(context => Add(context, "late")));
    }

    // Another process holds the file meanwhile, so that what is handed over waits together.
    private static async Task<Task[]> WhileLockedAsync(TestDatabase database, Func<Task[]> handOver)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        connection.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var waiting = handOver();
        transaction.Rollback();
        return waiting;
    }

    private static Task Add(XmessContext context, string key, string? replies = null, string? account = null)
    {
        context.Add(Row(key, replies));
        // No such person: a fault of ours, not a lost race.
        if (account is not null) context.Add(new XmessBot.Storage.Members.AccountRow { Account = account, PersonId = Guid.NewGuid() });
        return Task.CompletedTask;
    }

    private static InboxRow Row(string key, string? replies = null) => new() { Activity = key, Replies = replies };

    private static Task<int> CountAsync(XmessContext context, int worker) =>
        context.Set<InboxRow>().AsNoTracking().CountAsync(row => row.Activity.StartsWith($"{worker:00}|"));
}
