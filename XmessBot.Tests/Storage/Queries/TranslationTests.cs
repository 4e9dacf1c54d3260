using Microsoft.SqlServer.TransactSql.ScriptDom;
using XmessBot.Core;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Queries;
using XmessBot.Storage.Queries;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage.Queries;

/// <summary>Every condition and order becomes SQL that SQL Server reads; nothing is sorted out in memory.</summary>
public sealed class TranslationTests
{
    private static readonly QueryFilter[] Everywhere =
    [
        new QueryFilter.InComarca(["Bages"]), new QueryFilter.Population(null, 999), new QueryFilter.OfService(Service.Mentoring),
        new QueryFilter.OfService(Service.Advisory), new QueryFilter.Held(Modality.Remote), new QueryFilter.OfPerson("la Marta"),
        new QueryFilter.OfCall("2020-1"), new QueryFilter.Topic("col·laboració social"), new QueryFilter.Number(["7"]),
        new QueryFilter.Day(FilterKey.Held, new DateOnly(2020, 5, 1), new DateOnly(2020, 5, 3)),
        new QueryFilter.State([QueryState.Logged, QueryState.Disputed]), new QueryFilter.Role(QueryRole.Staff),
        new QueryFilter.InProvince([Province.Girona]),
    ];

    private static readonly SortKey?[] Sorts = [null, .. Enum.GetValues<SortKey>().Select(each => (SortKey?)each)];

    public static TheoryData<QuerySubject> Subjects =>
        [QuerySubject.Requests, QuerySubject.Sessions, QuerySubject.Assignments, QuerySubject.Mentors, QuerySubject.People];

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task Query_WhenForSqlServer_IsReadByIt(QuerySubject about)
    {
        var statements = new SqlServerStatements();
        await using var context = statements.Create();
        var store = new QueryStore(context);
        var filters = about == QuerySubject.Requests ? RequestCases.All.Select(each => each.Filter) : Everywhere;
        QueryFilter?[] all = [null, .. filters.Where(filter => QueryKeys.Of(about).Contains(filter.Key))];
        foreach (var filter in all)
        {
            foreach (var sort in Sorts)
                await AskAsync(store, Asked(
                    new StaffQuery(about, filter is null ? [] : [filter], sort is { } by ? new QuerySort(by, true) : null)));
        }

        Assert.True(statements.All.Count > 30);
        foreach (var statement in statements.All)
        {
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(statement), out var errors);
            Assert.True(errors.Count == 0, statement);
        }
    }

    [Fact]
    public async Task Councils_WhenMany_AreOneParameter() // SQL Server takes 2100 at most, and plans each number of them anew
    {
        var statements = new SqlServerStatements();
        await using var context = statements.Create();
        var asked = Asked(new StaffQuery(QuerySubject.Requests, [new QueryFilter.Population(100, null)]));
        await new RequestQueryStore(context).CountAsync(asked, null);
        Assert.Contains("OPENJSON", Assert.Single(statements.All));
    }

    private static async Task AskAsync(QueryStore store, AskedQuery asked)
    {
        switch (asked.Query.About)
        {
            case QuerySubject.Requests:
                await store.Requests.CountAsync(asked, null);
                await store.Requests.PageAsync(asked, null, 8);
                await store.Requests.PageAsync(asked, "{\"Key\":0,\"Id\":\"x\"}", 8);
                await store.Requests.PageAsync(asked, "{\"Key\":\"2020-05-04T10:00:00+00:00\",\"Id\":\"x\"}", 8);
                break;
            case QuerySubject.Sessions:
                await store.Sessions.CountAsync(asked);
                await store.Sessions.PageAsync(asked, "{\"Key\":\"2020-05-04\",\"Id\":7}", 8);
                await store.Planned.CountAsync(asked);
                await store.Planned.PageAsync(asked, "{\"Key\":\"2020-05-04\",\"Id\":\"00000000-0000-7000-9000-000000000001\"}", 8);
                break;
            case QuerySubject.Assignments:
                await store.Assignments.CountAsync(asked);
                await store.Assignments.PageAsync(asked, "{\"Key\":\"2020-1-001\",\"Id\":\"00000000-0000-7000-9000-000000000001\"}", 8);
                break;
            default:
                await store.People.CountAsync(asked);
                await store.People.PageAsync(asked, "{\"Key\":\"a\",\"Id\":\"b\"}", 8);
                break;
        }
    }

    private static AskedQuery Asked(StaffQuery query) =>
        Assert.IsType<Outcome<AskedQuery>.Done>(AskedQuery.Of(query, QueryDatabase.Anna, QueryDatabase.Calls, QueryDatabase.Now)).Value;
}
