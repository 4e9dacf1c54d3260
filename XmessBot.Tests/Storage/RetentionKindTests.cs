using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Reminders;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Sessions;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;
using static XmessBot.Tests.Storage.Purging;

namespace XmessBot.Tests.Storage;

/// <summary>
/// Of each kind of row that is not kept for ever: what is older goes, in small parts, and what is younger or in use stays.
/// <c>docs/conservacio.md</c> says how long each is kept.
/// </summary>
public sealed class RetentionKindTests
{
    private const int Many = 450;
    private const int MostInAPart = 200;

    private static readonly Dictionary<string, Kind> Kinds = new()
    {
        ["activities"] = Of(Kept.Inbox, (name, at) => new InboxRow { Activity = name, ReceivedAt = at }, row => row.Activity),
        ["sent"] = Of(Kept.Sent, (name, at) => Email(name, at, sent: at), row => row.Payload),
        ["given up"] = Of(Kept.GivenUp, (name, at) => Email(name, at), row => row.Payload),
        ["codes"] = Of(
            Kept.Codes,
            (name, at) => new CodeRow { Account = name, Email = "a@b.cat", Salt = "", Hash = "", Purpose = "", ExpiresAt = at },
            row => row.Account),
        ["codes sent"] = Of(Kept.Codes, (name, at) => new CodeSentRow { Account = name, Email = "a@b.cat", At = at }, row => row.Account),
        ["session notes"] = Of(
            Kept.Notes, (name, at) => new SessionNoteRow { Account = name, Conversation = "", Note = "", Begun = at }, row => row.Account),
        ["states"] = Of(
            Kept.States, (name, at) => new BotStateRow { Key = $"msteams/{name}", Json = "{}", UsedAt = at }, row => row.Key[8..]),
        ["accounts"] = Of(
            Kept.Accounts,
            (name, at) => new AccountRow { Account = name, UsedAt = at, Person = Person(name, Standing.Registered) },
            row => row.Account),
        ["people"] = Of(Kept.People, (name, at) => Person(name, Standing.Unconfirmed, at), row => row.Email),
        ["drafts"] = Of(
            Kept.Drafts,
            (name, at) => new RequestRow
            {
                Id = Guid.NewGuid(), Call = "2020-1", Municipality = "08022", Answers = "{}", AskedIn = name, ChangedAt = at,
            },
            row => row.AskedIn!),
        ["answers of staff"] = Of(
            Kept.Answered,
            (name, at) => new StaffQuestionRow { Kind = name, Municipality = "08022", PersonId = Guid.NewGuid(), AnsweredAt = at },
            row => row.Kind),
        ["reminders sent"] = Of(
            Kept.Answered,
            (name, at) => new SentReminderRow { Person = Person(name, Standing.Registered), About = name, SentAt = at },
            row => row.About),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Row_WhenOlderThanItIsKept_GoesInSmallPartsAndNoYoungerOne(string name)
    {
        var kind = Kinds[name];
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            for (var i = 0; i < Many; i++) context.Add(kind.Make($"old{i}", Now - kind.Kept - TimeSpan.FromMinutes(1)));
            context.Add(kind.Make("young", Now - kind.Kept + TimeSpan.FromMinutes(1)));
            return Task.CompletedTask;
        });
        var commits = new WatchedCommits(database.Commits);
        Assert.Equal(Many, await RetentionOf(database, commits).PurgeAsync(CancellationToken.None));
        Assert.Equal(["young"], await database.ReadAsync(kind.Left));
        Assert.InRange(commits.Largest, 1, MostInAPart);
    }

    [Fact]
    public async Task Request_WhenItWasSent_StaysHoweverOld()
    {
        await using var database = await TestDatabase.CreateAsync();
        var states = Enum.GetValues<RequestState>().Except([RequestState.Draft]).ToArray();
        await database.CommitAsync(context =>
        {
            foreach (var state in states)
            {
                context.Add(new RequestRow
                {
                    Id = Guid.NewGuid(), Call = "2020-1", Municipality = "08022", Answers = "{}", State = state, Number = $"{state}",
                });
            }

            return Task.CompletedTask;
        });
        Assert.Equal(0, await RetentionOf(database).PurgeAsync(CancellationToken.None));
        Assert.Equal(states.Length, await database.ReadAsync(context => context.Set<RequestRow>().CountAsync()));
    }

    [Fact]
    public async Task Row_WhenSomethingIsWrongWithAnother_GoesAllTheSame()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(context =>
        {
            context.Add(new InboxRow { Activity = "old", ReceivedAt = Now.AddDays(-8) });
            context.Add(new BotStateRow { Key = "msteams/old", Json = "{}", UsedAt = Now.AddDays(-181) });
            return Task.CompletedTask;
        });
        await using (var context = database.Contexts.Create()) await context.Database.ExecuteSqlAsync($"DROP TABLE Codes");
        Assert.Equal(2, await RetentionOf(database).PurgeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Counter_WhenNobodyAsksForThatAddressAnyMore_Goes()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.CommitAsync(async context =>
        {
            await new CodeStore(context).MakeAsync("web|1", "old@b.cat", "request", Now.AddDays(-2));
            await new CodeStore(context).MakeAsync("web|2", "new@b.cat", "request", Now.AddHours(-1));
            await new CounterStore(context).NextAsync("2020-1");
            for (var i = 0; i < Many; i++) context.Add(new CounterRow { Series = $"code|{i}", Last = 1 });
        });
        Assert.Equal(Many + 3, await RetentionOf(database).PurgeAsync(CancellationToken.None));
        Assert.Equal(
            ["2020-1", CodeStore.CounterOf("new@b.cat")],
            await database.ReadAsync(context => context.Set<CounterRow>().Select(row => row.Series).Order().ToListAsync()));
    }

    [Fact]
    public async Task Guide_WhenRead_SaysOfEveryTableAndSettingHowLongItIsKept()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "conservacio.md"));
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Contexts.Create();
        var tables = context.Model.GetEntityTypes().Select(type => $"`{type.GetTableName()}`").ToList();
        Assert.True(tables.Count > 25, $"{tables.Count}");
        var settings = typeof(RetentionOptions).GetProperties()
            .Select(each => $"| `{each.Name}` | {((TimeSpan)each.GetValue(Kept)!).TotalDays:0} ");
        Assert.All(tables.Concat(settings), each => Assert.Contains(each, guide, StringComparison.Ordinal));
    }

    private static OutboxRow Email(string name, DateTimeOffset at, DateTimeOffset? sent = null) =>
        new() { Kind = "letter", Payload = name, CreatedAt = at, SentAt = sent };

    private static Kind Of<T>(TimeSpan kept, Func<string, DateTimeOffset, T> make, Func<T, string> name)
        where T : class => new(
        kept, make, async context => [.. (await context.Set<T>().AsNoTracking().ToListAsync()).Select(name)]);

    private sealed record Kind(TimeSpan Kept, Func<string, DateTimeOffset, object> Make, Func<XmessContext, Task<List<string>>> Left);

    private sealed class WatchedCommits(ICommits commits) : ICommits
    {
        public int Largest { get; private set; }

        public bool StoresInOrder => commits.StoresInOrder;

        public int Distorted => commits.Distorted;

        public Task CommitAsync(XmessContext context, CancellationToken cancellationToken)
        {
            Largest = Math.Max(Largest, context.ChangeTracker.Entries().Count(entry => entry.State != EntityState.Unchanged));
            return commits.CommitAsync(context, cancellationToken);
        }
    }
}
