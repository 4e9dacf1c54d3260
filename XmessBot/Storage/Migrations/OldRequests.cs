namespace XmessBot.Storage.Migrations;

/// <summary>
/// Brings the requests of releases without a history into line: each that was sent has the entry of its sending, and one with an assignment
/// is granted or completed. Decisions of which nobody noted the author get no entry.
/// </summary>
internal static class OldRequests
{
    /// <summary>The SQL, which SQLite and SQL Server read alike.</summary>
    public const string HaveAHistory = """
        INSERT INTO RequestEntries (RequestId, Position, Move, [To], At, Author)
        SELECT Requests.Id, 0, 'Sent', 'Submitted', Requests.SubmittedAt, People.Email
        FROM Requests JOIN People ON People.Id = Requests.Author WHERE Requests.SubmittedAt IS NOT NULL;
        UPDATE Requests SET EntryCount = 1 WHERE Id IN (SELECT RequestId FROM RequestEntries);
        UPDATE Requests SET State = 'Granted' WHERE State IN ('Submitted', 'InAssessment', 'InformationAsked', 'Waitlisted')
        AND Id IN (SELECT RequestId FROM Assignments WHERE State = 'Open');
        UPDATE Requests SET State = 'Completed' WHERE State IN ('Submitted', 'InAssessment', 'InformationAsked', 'Waitlisted', 'Granted')
        AND Id IN (SELECT RequestId FROM Assignments WHERE State = 'Closed')
        AND Id NOT IN (SELECT RequestId FROM Assignments WHERE State = 'Open');
        """;
}
