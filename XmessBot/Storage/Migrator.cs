using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace XmessBot.Storage;

/// <summary>Brings the database to the model of this version.</summary>
internal static class Migrator
{
    /// <summary>Creates the database when there is none, and applies the migrations that it lacks.</summary>
    public static async Task MigrateAsync(DatabaseOptions options, XmessContexts contexts, CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        if (options.File is { } file) MigrateFile(options, file, context);
        else await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>
    /// On a file, all of it in one transaction of our own. The lock that EF Core uses on SQLite is a row that nobody
    /// takes away when the process is killed, and the next start would wait for it for ever; a transaction undoes itself,
    /// and another process that starts at the same time waits for it.
    /// </summary>
    private static void MigrateFile(DatabaseOptions options, string file, XmessContext context)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var connection = new SqliteConnection(options.ConnectionString);
        SqlitePragmas.Open(connection);
        // Rebuilding a table drops the one that others refer to.
        connection.Run("PRAGMA foreign_keys=OFF");
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            var known = context.Database.GetMigrations().ToList();
            var applied = Applied(connection);
            if (known.Except(applied).Any())
            {
                var script = context.GetService<IMigrator>().GenerateScript(
                    applied.LastOrDefault() ?? Migration.InitialDatabase,
                    options: MigrationsSqlGenerationOptions.NoTransactions);
                connection.Run(script);
            }

            transaction.Commit();
        }

        connection.Run("PRAGMA foreign_keys=ON");
    }

    private static List<string> Applied(SqliteConnection connection)
    {
        var applied = new List<string>();
        if (connection.Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'") is 0L) return applied;
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId";
        using var rows = command.ExecuteReader();
        while (rows.Read()) applied.Add(rows.GetString(0));
        return applied;
    }
}
