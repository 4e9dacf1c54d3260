using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Proofs;
using XmessBot.Storage.Proofs;
using XmessBot.Tests.Support;
using XmessBot.Wording;

namespace XmessBot.Tests.Proofs;

/// <summary>
/// R05, R06, R08, R12: what a first start stores holds, and each thing that is proved is found when it is broken in the database, as no
/// operation of the bot can do.
/// </summary>
public sealed class ProofTests
{
    private const string Nowhere = "00000000-0000-0000-0000-000000000001";

    private static readonly Dictionary<FaultKind, string> Breaks = new()
    {
        [FaultKind.SessionNumber] = "UPDATE Counters SET Last = 1 WHERE Series = 'sessions'",
        [FaultKind.SessionHistory] = "UPDATE Sessions SET EntryCount = EntryCount + 1 WHERE Number = 2",
        [FaultKind.SessionAssignment] = $"PRAGMA foreign_keys = OFF; UPDATE Sessions SET AssignmentId = '{Nowhere}' WHERE Number = 1",
        [FaultKind.SessionMinutes] = "UPDATE SessionEntries SET Minutes = Minutes + 5 WHERE Number = 1",
        [FaultKind.AssignmentLedger] = "UPDATE Assignments SET EntryCount = EntryCount + 1",
        [FaultKind.AssignmentOverused] = "UPDATE AssignmentEntries SET Minutes = 1 WHERE Kind = 'Assigned'",
        [FaultKind.PoolUnequal] = "UPDATE PoolEntries SET Minutes = Minutes - 60 WHERE Kind = 'Assigned'",
        [FaultKind.PoolOverdrawn] = "UPDATE PoolEntries SET Minutes = 100000 WHERE Kind = 'Assigned'",
        [FaultKind.RequestHistory] = "UPDATE Requests SET EntryCount = EntryCount + 1 WHERE State = 'Granted'",
        [FaultKind.RequestState] = "UPDATE Requests SET State = 'Waitlisted' WHERE State = 'Granted'",
        [FaultKind.DecisionAuthor] = "UPDATE RequestEntries SET Author = 'ningu@xmess.example' WHERE Move = 'Granted'",
        [FaultKind.GrantedWithoutAssignment] = "UPDATE Assignments SET State = 'Withdrawn'",
        [FaultKind.LetterDecision] = $"""
            INSERT INTO Letters
            (Id, RequestId, Number, Call, Municipality, Move, Reason, Text, State, Author, At, EndedBy, EndedAt, Version)
            SELECT '{Nowhere}', Id, Number, Call, Municipality, 'Declined', 'x', 'x', 'Sent', 'x', 1, 'x', 1, 1
            FROM Requests WHERE Number IS NOT NULL LIMIT 1
            """,
        [FaultKind.GrantedTwice] = $"""
            INSERT INTO Assignments
            (Id, RequestId, RequestNumber, Call, Service, Municipality, Applicant, Mentor, State, Version, EntryCount)
            SELECT '{Nowhere}', RequestId, RequestNumber, Call, Service, Municipality, Applicant, Mentor, State, 1, 0
            FROM Assignments LIMIT 1
            """,
    };

    public static TheoryData<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>()];

    [Fact]
    public async Task Data_OfAFirstStart_Holds()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        Assert.Empty(await ProveAsync(host));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Data_WhenBroken_IsFound(FaultKind kind)
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using (var context = host.Contexts.Create()) await context.Database.ExecuteSqlRawAsync(Breaks[kind]);
        var found = (await ProveAsync(host)).Where(fault => fault.Kind == kind).ToArray();
        Assert.NotEmpty(found);
        Assert.All(found, fault => Assert.NotEqual("", fault.Of));
        Assert.All(found, fault => Assert.Contains(fault.Of, FaultWording.Of(fault), StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<Fault>> ProveAsync(TestHost host)
    {
        await using var context = host.Contexts.Create();
        return await new ProofStore(context).ProveAsync();
    }
}
