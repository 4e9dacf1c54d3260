using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Queries;
using XmessBot.Storage;
using XmessBot.Storage.Queries;
using XmessBot.Storage.Requests;

namespace XmessBot.Benchmarks.Load;

/// <summary>
/// <c>desk</c>: what a filtered page of requests costs over 1,000 and over 100,000 of them, the filter matching the same fifty; how many
/// statements a request in full takes; and the slowest ranking of 200. The databases are asked in turn, so that what disturbs the machine
/// disturbs both; of each the median counts.
/// </summary>
internal static class DeskCommand
{
    private const int PageSize = 8;
    private const int Enough = 101;
    private static readonly int[] Stored = [1_000, 100_000];

    private static readonly StaffQuery Query = new(
        QuerySubject.Requests,
        [
            new QueryFilter.State([QueryState.Pending]), new QueryFilter.OfService(Service.Mentoring),
            new QueryFilter.InComarca([DeskHistory.Comarca]),
        ]);

    public static async Task<int> RunAsync(Options options)
    {
        var rounds = options.Get("rounds", 200);
        var folder = Directory.CreateTempSubdirectory("xmess-desk-").FullName;
        try
        {
            var databases = new List<string>();
            foreach (var size in Stored) databases.Add(await MadeAsync(folder, size));
            var took = await AskAsync(databases, rounds);
            double[] perPage = [.. took.Select(Median)];
            var demands = Enumerable.Range(0, options.Get("demands", 10) + 1).Select(RankingDemand.Of).ToArray();
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                stored = Stored,
                ms_per_page = perPage.Select(each => Math.Round(each, 3)),
                ratio = Math.Round(perPage[^1] / perPage[0], 3),
                statements_per_detail = await StatementsAsync(databases[^1]),
                ms_ranking_200 = demands.Select(demand => RankingCommand.Times(demand).Ranking).Skip(1).Max(),
            }));
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    // A host makes the database, as it makes every one, and leaves it.
    private static async Task<string> MadeAsync(string folder, int size)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture))).FullName;
        using (var child = Child.Host(own)) await Driver.FirstAnswerAsync(child, new Line("bon dia", "sol·licitud"));
        var database = Child.DatabaseIn(own);
        DeskHistory.Add(database, size);
        return database;
    }

    private static async Task<List<double>[]> AskAsync(IReadOnlyList<string> databases, int rounds)
    {
        var took = databases.Select(_ => new List<double>()).ToArray();
        for (var round = -rounds / 4; round < rounds; round++)
        {
            for (var i = 0; i < databases.Count; i++)
            {
                // Whoever goes first finds the processor's memory in another state than whoever goes last.
                var which = (i + Math.Abs(round)) % databases.Count;
                var milliseconds = await PageAsync(databases[which]);
                if (round >= 0) took[which].Add(milliseconds);
            }
        }

        return took;
    }

    private static async Task<double> PageAsync(string database)
    {
        await using var context = Open(database);
        var asked = Asked();
        var from = Stopwatch.GetTimestamp();
        var requests = new RequestQueryStore(context);
        var count = await requests.CountAsync(asked, Enough);
        var page = await requests.PageAsync(asked, null, PageSize);
        var took = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        if (count != DeskHistory.Matching || page is not { Items.Count: PageSize, Next: not null })
            throw new WrongReplyException($"The filter finds {count} requests, not {DeskHistory.Matching}.");
        return took;
    }

    private static async Task<int> StatementsAsync(string database)
    {
        var most = 0;
        foreach (var number in DeskHistory.Numbers)
        {
            var statements = new Statements();
            await using var context = Open(database, statements);
            var request = await new RequestStore(context).WithNumberAsync(number)
                ?? throw new WrongReplyException($"There is no {number}.");
            await new RequestDetailStore(context).OfAsync(request);
            most = Math.Max(most, statements.Count);
        }

        return most;
    }

    private static SqliteXmessContext Open(string database, params IInterceptor[] interceptors) => new(
        new DbContextOptionsBuilder<SqliteXmessContext>().UseSqlite($"Data Source={database}").AddInterceptors(interceptors).Options);

    private static AskedQuery Asked()
    {
        var staff = new Person(new PersonId(Guid.Empty), "comissio@xmess.example", null, Roles.Staff, null, Standing.Registered);
        return ((Outcome<AskedQuery>.Done)AskedQuery.Of(Query, staff, new CallBook([]), DateTimeOffset.UnixEpoch)).Value;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private sealed class Statements : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Count++;
            return ValueTask.FromResult(result);
        }
    }
}
