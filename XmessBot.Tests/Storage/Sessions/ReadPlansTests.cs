using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using XmessBot.Core.Sessions;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Scheduling;
using XmessBot.Storage.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Storage.Sessions;

/// <summary>What a turn asks is answered by an index: it costs the same however many sessions are stored.</summary>
public sealed class ReadPlansTests
{
    [Fact]
    public async Task Stores_WhenAsked_ReadNoWholeTable()
    {
        await using var database = await ServiceDatabase.CreateAsync();
        var plans = new Plans();
        var options = new DbContextOptionsBuilder<SqliteXmessContext>().UseSqlite(database.ConnectionString).AddInterceptors(plans).Options;
        await using var context = new SqliteXmessContext(options);
        var (assignments, sessions, planned) = (new AssignmentStore(context), new SessionStore(context), new PlannedSessionStore(context));
        var (id, mentor, now) = (Assignments2020.IdOf(1), Mentors2020.Mentor.Id, Assignments2020.Now);

        var berga = (await assignments.FindAsync(id))!;
        await assignments.OpenOfMentorAsync(mentor);
        await assignments.OpenOfCouncilAsync(Requests2020.Berga);
        await assignments.OfRequestAsync(berga.Request);
        await sessions.FindAsync(1);
        await sessions.OfAssignmentAsync(id);
        await sessions.KnownAsync([berga], [new DateOnly(2020, 5, 13), new DateOnly(2020, 5, 14)]);
        await sessions.LastOfMentorAsync(mentor);
        await sessions.OfSourceAsync(new SessionSource("c", "a"));
        await sessions.SilentAsync(now);
        await sessions.DisputedAsync(10);
        await planned.AheadAsync(berga, now);
        await planned.DueAsync(now);
        await new FaqProposalStore(context).PendingAsync(0, 10);
        await new FaqStore(context).VersionAsync();

        Assert.True(plans.Steps.Count > 15);
        Assert.All(plans.Steps, step => Assert.False(step.StartsWith("SCAN", StringComparison.Ordinal) && !IsOfNoTable(step), step));
    }

    // The values that a query is given, and what a part of it has found already.
    private static bool IsOfNoTable(string step) =>
        step.Contains("VIRTUAL TABLE", StringComparison.Ordinal) || step.StartsWith("SCAN (subquery", StringComparison.Ordinal);

    private sealed class Plans : DbCommandInterceptor
    {
        public List<string> Steps { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            var query = command.CommandText;
            command.CommandText = "EXPLAIN QUERY PLAN " + query;
            await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
                while (await reader.ReadAsync(cancellationToken)) Steps.Add(reader.GetString(3));
            command.CommandText = query;
            return result;
        }
    }
}
