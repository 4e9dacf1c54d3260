using Microsoft.Data.Sqlite;

namespace XmessBot.Storage;

/// <summary>How the file is written: what is committed survives a power cut, and readers never wait for the writer.</summary>
internal static class SqlitePragmas
{
    public static void Open(SqliteConnection connection)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
        command.ExecuteNonQuery();
    }
}
