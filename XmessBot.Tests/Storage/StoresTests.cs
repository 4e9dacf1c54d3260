using Microsoft.Bot.Builder;
using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Seed;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

/// <summary>The same on both databases; on SQL Server where one is given, else skipped.</summary>
public sealed class StoresTests
{
    private static readonly StateTypes Types = new(new Dictionary<string, Type> { ["item"] = typeof(StoreItem) });
    private static readonly DateTimeOffset Now = new(2020, 5, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly Call Call = SeedData.Calls()[0];

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Request_WhenStored_ComesBackTheSame(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var request = Sent("08009");
        await database.CommitAsync(context => new RequestStore(context).SaveAsync(request, null));
        var read = await database.ReadAsync(context => new RequestStore(context).WithNumberAsync(request.Number!));
        Assert.Equal(request, read);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Council_WhenTwoSendAtOnce_HasOneLiveRequest(DatabaseProvider provider) // R23
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.CommitAsync(context => new RequestStore(context).SaveAsync(Sent("08009", "2020-1-001"), null));
        await Assert.ThrowsAsync<CommitConflictException>(() =>
            database.CommitAsync(context => new RequestStore(context).SaveAsync(Sent("08009", "2020-1-002"), null)));
        await database.CommitAsync(context => new RequestStore(context).SaveAsync(Sent("08112", "2020-1-002"), null));
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Request_WhenTwoChangeIt_TheSecondConflicts(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var request = Sent("08009");
        await database.CommitAsync(context => new RequestStore(context).SaveAsync(request, null));
        await using var slow = database.Contexts.Create();
        await new RequestStore(slow).SaveAsync(request with { Version = request.Version + 1 }, null);
        await database.CommitAsync(context => new RequestStore(context).SaveAsync(request with { Version = request.Version + 1 }, null));
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(slow, CancellationToken.None));
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Pool_WhenTwoTakeTheLastHours_OneConflicts(DatabaseProvider provider) // R05
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.CommitAsync(context =>
        {
            new CallStore(context).Add(Call);
            return Task.CompletedTask;
        });
        await using var slow = database.Contexts.Create();
        await TakeAsync(slow, Call.Mentoring);
        await database.CommitAsync(context => TakeAsync(context, Call.Mentoring));
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(slow, CancellationToken.None));
        Assert.Equal(Minutes.None, (await database.ReadAsync(context => new CallStore(context).PoolAsync(Call, Service.Mentoring))).Left);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task State_WhenTwoTurnsWriteIt_TheSecondConflicts(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.CommitAsync(context => WriteAsync(context, 1));
        await using var slow = database.Contexts.Create();
        await new TurnStorage(slow, Types, Now).ReadAsync(["k"]);
        await WriteAsync(slow, 2);
        await database.CommitAsync(context => WriteAsync(context, 3));
        await Assert.ThrowsAsync<CommitConflictException>(() => database.Commits.CommitAsync(slow, CancellationToken.None));
        var read = await database.ReadAsync(context => new TurnStorage(context, Types, Now).ReadAsync(["k"]));
        Assert.Equal(3, ((StoreItem)read["k"]).Number);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Person_WhenOfADomainOfACouncil_SpeaksForIt(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.CommitAsync(context =>
        {
            new PeopleStore(context).AddDomain("Argentona.cat", "08009");
            return Task.CompletedTask;
        });
        await database.CommitAsync(async context =>
        {
            var store = new PeopleStore(context);
            var person = await store.WithEmailAsync("Maria@Argentona.cat", Now);
            await store.LinkAsync("web|1", person.Id, null, Now);
        });
        var known = await database.ReadAsync(context => new PeopleStore(context).OfAccountAsync("web|1", DateTimeOffset.MinValue));
        Assert.True(known!.SpeaksForCouncil("08009"));
        Assert.Equal(Standing.ByDomain, known.Standing);
    }

    [SkippableTheory]
    [MemberData(nameof(Providers))]
    public async Task Code_WhenToldWrong_HasFiveTries(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        string? code = null;
        await database.CommitAsync(async context => code = (await new CodeStore(context).MakeAsync("web|1", "a@b.cat", "request",
            Now)).Code);
        var checks = new List<CodeCheck>();
        for (var i = 0; i < 5; i++)
            await database.CommitAsync(async context => checks.Add(await new CodeStore(context).CheckAsync("web|1", "no", Now)));
        Assert.Equal([CodeCheck.Wrong, CodeCheck.Wrong, CodeCheck.Wrong, CodeCheck.Wrong, CodeCheck.NoTriesLeft], checks);
        await database.CommitAsync(
            async context => Assert.Equal(CodeCheck.NoTriesLeft, await new CodeStore(context).CheckAsync("web|1", code!, Now)));
    }

    private static async Task TakeAsync(XmessContext context, Minutes amount)
    {
        var store = new CallStore(context);
        var pool = await store.PoolAsync(Call, Service.Mentoring);
        var after = Assert.IsType<Outcome<HourPool>.Done>(pool.Assign(amount, Now, "staff@xmess.example")).Value;
        await store.AppendAsync(pool, after);
    }

    private static Task WriteAsync(XmessContext context, int number) =>
        new TurnStorage(context, Types, Now).WriteAsync(new Dictionary<string, object> { ["k"] = new StoreItem { Number = number } });

    private static Request Sent(string municipality, string number = "2020-1-001") => new()
    {
        Id = new RequestId(Guid.CreateVersion7(Now)),
        Call = Call.Id,
        Municipality = municipality,
        Author = new PersonId(Guid.CreateVersion7(Now)),
        Answers = SeedData.Demo().Requests[0].ToAnswers(),
        State = RequestState.Submitted,
        Number = number,
        SubmittedAt = Now,
        ChangedAt = Now,
    };

    private sealed class StoreItem : IStoreItem
    {
        public int Number { get; set; }

        public string ETag { get; set; } = "";
    }
}
