using System.Globalization;
using Microsoft.Data.Sqlite;
using XmessBot.Core.Municipalities;

namespace XmessBot.Benchmarks.Load;

/// <summary>The people who speak, put in the host's file as if they had proved who they are, each for a council.</summary>
internal static class Councils
{
    // The invented requests of a first start hold the places of these.
    private static readonly HashSet<string> Taken = ["08112", "08046", "17009"];
    private static readonly string[] Free = [.. Municipalities.All.Select(each => each.Code).Where(code => !Taken.Contains(code))];

    /// <summary>Puts in so many people, their accounts, and all the councils as members.</summary>
    public static void Add(string database, int people)
    {
        using var connection = Open(database);
        using var transaction = connection.BeginTransaction(deferred: false);
        using var member = Command(connection, "INSERT INTO Memberships (Municipality, IsMember) VALUES ($code, 1)", "$code");
        foreach (var code in Free) Run(member, code);
        using var person = Command(
            connection,
            "INSERT INTO People (Id, Email, Name, Roles, Municipality, Standing, Version) VALUES ($id, $email, 'Prova', 1, $council, "
                + "'Registered', 1)",
            "$id", "$email", "$council");
        using var account = Command(connection, "INSERT INTO Accounts (Account, PersonId, LinkedAt) VALUES ($account, $id, 0)", "$account",
            "$id");
        for (var i = 0; i < people; i++)
        {
            var id = Guid.CreateVersion7().ToString().ToUpperInvariant();
            Run(person, id, string.Create(CultureInfo.InvariantCulture, $"prova{i}@bench.example"), Free[i % Free.Length]);
            Run(account, $"bench|{NameOf(i)}", id);
        }

        transaction.Commit();
    }

    /// <summary>How the channel calls the one with that number.</summary>
    public static string NameOf(int i) => string.Create(CultureInfo.InvariantCulture, $"u{i}");

    /// <summary>What they say: those who share a council never send.</summary>
    public static IReadOnlyList<Line> ScriptOf(int i, int people) =>
        i >= Free.Length || i + Free.Length < people ? Script.Unsent : Script.Whole;

    /// <summary>A connection of our own beside the host's.</summary>
    public static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = database, Pooling = false, DefaultTimeout = 60 }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params string[] names)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in names) command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private static void Run(SqliteCommand command, params string[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
