using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using XmessBot.Storage;

namespace XmessBot.Tests.Support;

/// <summary>
/// What SQL Server would be asked, where there is none: the provider translates each query, and instead of a server an empty table (or no
/// count) answers.
/// </summary>
internal sealed class SqlServerStatements : DbCommandInterceptor
{
    /// <summary>The statements so far.</summary>
    public List<string> All { get; } = [];

    /// <summary>A context whose statements are kept here.</summary>
    public SqlServerXmessContext Create() => new(
        new DbContextOptionsBuilder<SqlServerXmessContext>().UseSqlServer("Server=nowhere")
        .AddInterceptors(this, new NoConnection()).Options);

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        All.Add(command.CommandText);
        var table = new DataTable();
        // One number alone; what is grouped has no rows.
        if (command.CommandText.StartsWith("SELECT COUNT(*)\n", StringComparison.Ordinal)
            || command.CommandText.StartsWith("SELECT COALESCE(SUM", StringComparison.Ordinal))
        {
            table.Columns.Add("n", typeof(int));
            table.Rows.Add(0);
        }

        return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader()));
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result,
            CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }
}
