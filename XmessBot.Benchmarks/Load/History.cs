namespace XmessBot.Benchmarks.Load;

/// <summary>Years of requests, put in by SQL in one transaction with what they leave behind.</summary>
internal static class History
{
    // For each request: its receipt, the state of its conversation, and two of its turns; of every ten, a person.
    private const string Sql = """
        CREATE TEMP TABLE N (I INTEGER PRIMARY KEY);
        WITH RECURSIVE counted(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM counted WHERE i + 1 < $count)
        INSERT INTO N SELECT i FROM counted;

        INSERT INTO People (Id, Email, Name, Roles, Municipality, Standing, Version)
        SELECT printf('00000000-0000-7000-8000-%012X', I), 'abans' || I || '@historia.example', 'Abans', 1, '08009', 'Registered', 1
        FROM N WHERE I % 10 = 0;

        INSERT INTO Accounts (Account, PersonId, LinkedAt)
        SELECT 'bench|abans' || I, printf('00000000-0000-7000-8000-%012X', I), 0 FROM N WHERE I % 10 = 0;

        INSERT INTO Requests (Id, Call, Municipality, Author, State, Number, SubmittedAt, AwaitsPerson, Version, ChangedAt,
            Answers, LiveKey)
        SELECT printf('00000000-0000-7000-9000-%012X', I), 'h' || (I / 900), printf('%05d', I % 900),
            printf('00000000-0000-7000-8000-%012X', I - I % 10),
            CASE I % 4 WHEN 0 THEN 'Submitted' WHEN 1 THEN 'Granted' WHEN 2 THEN 'Completed' ELSE 'Withdrawn' END,
            'h' || (I / 900) || '-' || printf('%03d', I % 900),
            637000000000000000 + I * 1000000, 0, 13, 637000000000000000 + I * 1000000,
            '{"Post":"Tècnica","Need":"' || replace(hex(zeroblob(120)), '00', 'abc ') || '"}',
            CASE WHEN I % 4 = 3 THEN NULL ELSE 'h' || (I / 900) || '|' || printf('%05d', I % 900) END
        FROM N;

        INSERT INTO Receipts (RequestId, Version, Number, At, Text, Seal)
        SELECT printf('00000000-0000-7000-9000-%012X', I), 13, 'h' || (I / 900) || '-' || printf('%03d', I % 900),
            637000000000000000 + I * 1000000,
            replace(hex(zeroblob(200)), '00', 'abc '), 'A1B2-C3D4'
        FROM N;

        INSERT INTO BotState (Key, Json, Version)
        SELECT 'bench/conversations/abans' || I, replace(hex(zeroblob(100)), '00', 'abc '), 20 FROM N;

        INSERT INTO Inbox (Activity, ReceivedAt, Replies)
        SELECT 'bench|c-abans' || I || '|a' || T, 637000000000000000 + I * 1000000 + T, replace(hex(zeroblob(150)), '00', 'abc ')
        FROM N, (SELECT 0 AS T UNION ALL SELECT 1);

        DROP TABLE N;
        """;

    /// <summary>Adds so many requests.</summary>
    public static void Add(string database, int count)
    {
        using var connection = Councils.Open(database);
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$count", count);
        command.ExecuteNonQuery();
        transaction.Commit();
        using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        checkpoint.ExecuteNonQuery();
    }
}
