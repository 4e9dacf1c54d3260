using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Queries;
using XmessBot.Storage.Requests;

namespace XmessBot.Tests.Storage.Queries;

/// <summary>A request in full costs the same few statements, whatever there is to show.</summary>
public sealed class RequestDetailStoreTests
{
    private const int Most = 8;

    [Fact]
    public async Task Detail_WhenRead_TakesEightStatementsAtMost()
    {
        await using var database = await QueryDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var counted = new List<int>();
        foreach (var each in QueryDatabase.All.Where(each => each.Request.Number is not null))
        {
            var statements = new Statements();
            var options = new DbContextOptionsBuilder<SqliteXmessContext>().UseSqlite(database.ConnectionString).AddInterceptors(statements)
                .Options;
            await using var context = new SqliteXmessContext(options);
            var request = (await new RequestStore(context).WithNumberAsync(each.Request.Number!))!;
            var detail = await new RequestDetailStore(context).OfAsync(request);
            Assert.Equal(each.Assignment?.Id, detail.Assignments.SingleOrDefault()?.Id);
            Assert.Equal(each.Assessment.Entries, detail.Assessment.Entries);
            Assert.Equal(["Anna Soler", "Berta Vidal", "Màrta Puig"], detail.Assessors.Select(person => person.Name));
            var undecided = RequestMoves.Allows(each.Request.State, RequestMove.Granted) && each.Assignment is null;
            Assert.Equal(undecided, detail.Mentors.Count > 0);
            if (each.Assignment is { } given) Assert.True(detail.People.ContainsKey(given.Mentor));
            counted.Add(statements.Count);
        }

        Assert.InRange(counted.Max(), 5, Most);
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
