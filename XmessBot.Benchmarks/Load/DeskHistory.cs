using System.Text.Json;
using XmessBot.Core.Municipalities;

namespace XmessBot.Benchmarks.Load;

/// <summary>
/// Years of requests for the desk. Fifty wait for a mentoring in one comarca, however many there are; of the others a part that grows with
/// them meets any two of the three conditions, and none all.
/// </summary>
internal static class DeskHistory
{
    /// <summary>How many meet the three conditions.</summary>
    public const int Matching = 50;

    /// <summary>The comarca.</summary>
    public const string Comarca = "Baix Llobregat";

    /// <summary>The number of one that waits and of one that is accompanied.</summary>
    public static readonly string[] Numbers = ["d0-000", "d0-053"];

    private const string Sql = """
        CREATE TEMP TABLE Inside AS SELECT key AS N, value AS Code FROM json_each($inside);
        CREATE TEMP TABLE Outside AS SELECT key AS N, value AS Code FROM json_each($outside);
        CREATE TEMP TABLE N (I INTEGER PRIMARY KEY, Kind INTEGER);
        WITH RECURSIVE counted(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM counted WHERE i + 1 < $count)
        INSERT INTO N SELECT i, CASE WHEN i < $matching THEN -1 ELSE i % 5 END FROM counted;

        INSERT INTO People (Id, Email, Name, Roles, Municipality, Standing, Version)
        VALUES ('00000000-0000-7000-8000-00000000D000', 'abans@taula.example', 'Abans', 1, '08009', 'Registered', 1);

        INSERT INTO Requests (Id, Call, Municipality, Author, State, Number, SubmittedAt, AwaitsPerson, Version, ChangedAt, Answers,
            EntryCount)
        SELECT printf('00000000-0000-7000-9000-%012X', I + 1000000), 'd' || (I / 900),
            CASE WHEN Kind IN (-1, 1, 2) THEN (SELECT Code FROM Inside WHERE N = I % (SELECT COUNT(*) FROM Inside))
                ELSE (SELECT Code FROM Outside WHERE N = I % (SELECT COUNT(*) FROM Outside)) END,
            '00000000-0000-7000-8000-00000000D000',
            CASE Kind WHEN 2 THEN 'Declined' WHEN 3 THEN 'Granted' WHEN 4 THEN 'InAssessment' ELSE 'Submitted' END,
            'd' || (I / 900) || '-' || printf('%03d', I % 900),
            637000000000000000 + (I * 7919 % $count) * 1000000, 0, 2, 637000000000000000 + I * 1000000,
            '{"Post":"Tècnica","Need":"' || replace(hex(zeroblob(120)), '00', 'abc ') || '","Service":"'
                || CASE WHEN Kind IN (-1, 0, 2) THEN 'Mentoring' ELSE 'Advisory' END || '","Modality":"Remote"}', 1
        FROM N;

        INSERT INTO RequestEntries (RequestId, Position, Move, [To], At, Author)
        SELECT Id, 0, 'Sent', 'Submitted', SubmittedAt, 'abans@taula.example' FROM Requests WHERE Call LIKE 'd%';

        INSERT INTO Assignments (Id, RequestId, RequestNumber, Call, Service, Municipality, Applicant, Mentor, State, Version, EntryCount)
        SELECT Id, Id, Number, Call, 'Advisory', Municipality, Author, Author, 'Open', 1, 0
        FROM Requests WHERE Call LIKE 'd%' AND State = 'Granted';
        """;

    /// <summary>Adds so many requests.</summary>
    public static void Add(string database, int count)
    {
        using var connection = Councils.Open(database);
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$count", count);
        command.Parameters.AddWithValue("$matching", Matching);
        command.Parameters.AddWithValue("$inside", Codes(each => each.Comarca == Comarca));
        command.Parameters.AddWithValue("$outside", Codes(each => each.Comarca != Comarca));
        command.ExecuteNonQuery();
        transaction.Commit();
        using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        checkpoint.ExecuteNonQuery();
    }

    private static string Codes(Func<Municipality, bool> which) =>
        JsonSerializer.Serialize(Municipalities.All.Where(which).Select(each => each.Code));
}
