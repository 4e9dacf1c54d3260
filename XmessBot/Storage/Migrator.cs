using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage;

/// <summary>Migrates the database to this version's schema.</summary>
internal static class Migrator
{
    /// <summary>Creates the database if there is none, and applies pending migrations.</summary>
    public static async Task MigrateAsync(DatabaseOptions options, XmessContexts contexts, CancellationToken cancellationToken)
    {
        if (options.File is { } file)
        {
            MigrateFile(options, file);
            return;
        }

        await using var context = contexts.Create();
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>
    /// Runs all SQLite migrations in one transaction of our own. EF Core's migration lock on SQLite is a row that stays when the process is
    /// killed, and the next start would wait for it for ever; a transaction is rolled back, and a second process waits for it.
    /// </summary>
    private static void MigrateFile(DatabaseOptions options, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var connection = new SqliteConnection(options.ConnectionString);
        SqlitePragmas.Open(connection);
        // SQLite changes a table by rebuilding it, which drops a table that foreign keys refer to.
        connection.Run("PRAGMA foreign_keys=OFF");
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            var applied = Applied(connection);
            foreach (var migration in FileMigrations.All.Where(each => !applied.Contains(each.Id))) connection.Run(migration.Script());
            transaction.Commit();
        }

        connection.Run("PRAGMA foreign_keys=ON");
    }

    private static HashSet<string> Applied(SqliteConnection connection)
    {
        var applied = new HashSet<string>();
        if (connection.Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'") is 0L) return applied;
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        using var rows = command.ExecuteReader();
        while (rows.Read()) applied.Add(rows.GetString(0));
        return applied;
    }
}
