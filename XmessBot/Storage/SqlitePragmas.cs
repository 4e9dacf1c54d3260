using Microsoft.Data.Sqlite;

namespace XmessBot.Storage;

/// <summary>SQLite settings: commits survive a power cut, and readers never wait for the writer.</summary>
internal static class SqlitePragmas
{
    /// <summary>Opens a connection for writing.</summary>
    public static void Open(SqliteConnection connection)
    {
        connection.Open();
        // For writers in other processes: SQLite's busy timeout retries after a few milliseconds, the driver's after 150.
        connection.Run("PRAGMA busy_timeout=20000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
    }

    /// <summary>Runs statements.</summary>
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The single value that a query returns.</summary>
    public static object? Ask(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
