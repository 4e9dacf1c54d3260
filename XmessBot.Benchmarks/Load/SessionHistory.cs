namespace XmessBot.Benchmarks.Load;

/// <summary>Years of sessions, put in by SQL in one transaction, of many mentors; one of them speaks.</summary>
internal static class SessionHistory
{
    // Two sessions an assignment, ten assignments a mentor: each like the ones that a first start has, with other keys.
    private const string Sql = """
        INSERT INTO Accounts (Account, PersonId, LinkedAt)
        SELECT 'directline|' || $user, Id, 0 FROM People WHERE Email = 'nuria.camps@sabadell.example';

        CREATE TEMP TABLE N (I INTEGER PRIMARY KEY);
        WITH RECURSIVE counted(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM counted WHERE i + 1 < $count / 2)
        INSERT INTO N SELECT i FROM counted;

        INSERT INTO Assignments (Id, RequestId, RequestNumber, Call, Service, Municipality, Applicant, Mentor, State, Version, EntryCount)
        SELECT printf('00000000-0000-7000-A000-%012X', I), RequestId, RequestNumber, Call, Service, Municipality, Applicant,
            printf('00000000-0000-7000-B000-%012X', I / 10), 'Closed', 4, 4
        FROM N, (SELECT * FROM Assignments LIMIT 1);

        INSERT INTO AssignmentEntries (AssignmentId, Position, Kind, Minutes, Session, At, Author, Reason)
        SELECT printf('00000000-0000-7000-A000-%012X', I), 0, 'Assigned', 240, NULL, 1, 'comissio@xmess.example', NULL FROM N
        UNION ALL
        SELECT printf('00000000-0000-7000-A000-%012X', I), 1 + T, 'Logged', 120, 1000 + 2 * I + T, 1, 'abans@historia.example', NULL
        FROM N, (SELECT 0 AS T UNION ALL SELECT 1);

        INSERT INTO Sessions (Number, AssignmentId, Mentor, Date, State, Since, LessonsAsked, Version, EntryCount)
        SELECT 1000 + 2 * I + T, printf('00000000-0000-7000-A000-%012X', I), printf('00000000-0000-7000-B000-%012X', I / 10),
            date('now', '-' || (1 + I % 20) || ' day'), 'Confirmed', 637000000000000000 + I, 2, 2, 1
        FROM N, (SELECT 0 AS T UNION ALL SELECT 1);

        INSERT INTO SessionEntries (Number, Position, Kind, Date, Minutes, Modality, Topic, At, Author)
        SELECT Number, 0, 'Logged', Date, 120, 'Remote', 'plecs', 1, 'abans@historia.example' FROM Sessions WHERE Number >= 1000;

        UPDATE Counters SET Last = 1000 + $count WHERE Series = $series;
        DROP TABLE N;
        """;

    /// <summary>Adds so many sessions, and makes the one who speaks a mentor with hours left.</summary>
    public static void Add(string database, int count, string user)
    {
        using var connection = Councils.Open(database);
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$count", count);
        command.Parameters.AddWithValue("$user", user);
        command.Parameters.AddWithValue("$series", Storage.Sessions.SessionStore.NumberSeries);
        command.ExecuteNonQuery();
        transaction.Commit();
        using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        checkpoint.ExecuteNonQuery();
    }
}
