using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Municipalities;
using XmessBot.Wording;

namespace XmessBot.Exports;

/// <summary>
/// The two ledgers of hours, one row an entry, signed: the hours of a pool that are left, and those of an assignment, are the sums of
/// their columns (R05, R06).
/// </summary>
internal static class LedgerSheets
{
    private static readonly Texts Texts = Texts.For("Exports");

    private static readonly Column[] OfPools =
    [
        new(Texts.Plain("call"), 10), new(Texts.Plain("service"), 16), new(Texts.Plain("entry"), 18), new(Texts.Plain("hours"), 9),
        new(Texts.Plain("left"), 11), new(Texts.Plain("at"), 17), new(Texts.Plain("author"), 30), new(Texts.Plain("reason"), 40),
    ];

    private static readonly Column[] OfAssignments =
    [
        new(Texts.Plain("request"), 12), new(Texts.Plain("call"), 10), new(Texts.Plain("council"), 24), new(Texts.Plain("service"), 16),
        new(Texts.Plain("giver"), 24), new(Texts.Plain("entry"), 18), new(Texts.Plain("hours"), 9), new(Texts.Plain("session"), 8),
        new(Texts.Plain("at"), 17), new(Texts.Plain("author"), 30), new(Texts.Plain("reason"), 40),
    ];

    /// <summary>The ledger of the pools: what they began with, and each entry with what was left after it.</summary>
    public static Sheet Pools(ExportData data) => new(Texts.Plain("poolsSheet"), OfPools, [.. data.Pools.SelectMany(RowsOf)]);

    /// <summary>The ledger of the assignments.</summary>
    public static Sheet Assignments(ExportData data) => new(
        Texts.Plain("assignmentsSheet"), OfAssignments, [.. data.Assignments.SelectMany(each => RowsOf(each, data))]);

    private static IEnumerable<IReadOnlyList<object?>> RowsOf(HourPool pool)
    {
        var left = pool.Initial.Count / 60m;
        yield return
            [pool.Call, ServiceWording.Name(pool.Service), Texts.Plain("poolInitial"), left, left, null, null, null];
        foreach (var entry in pool.Entries)
        {
            var hours = (entry.Kind == PoolEntryKind.Assigned ? -1 : 1) * entry.Amount.Count / 60m;
            left += hours;
            yield return
                [pool.Call, ServiceWording.Name(pool.Service), NameOf(entry.Kind), hours, left, entry.At, entry.Author, entry.Reason];
        }
    }

    private static IEnumerable<IReadOnlyList<object?>> RowsOf(Assignment assignment, ExportData data) =>
        assignment.Entries.Select<AssignmentEntry, IReadOnlyList<object?>>(entry =>
        [
            assignment.RequestNumber, assignment.Call, Municipalities.WithCode(assignment.Municipality)!.DisplayName,
            ServiceWording.Name(assignment.Service), data.NameOf(assignment.Mentor), NameOf(entry.Kind),
            (entry.Kind is AssignmentEntryKind.Released or AssignmentEntryKind.Logged ? -1 : 1) * entry.Amount.Count / 60m,
            entry.Session, entry.At, entry.Author, entry.Reason,
        ]);

    private static string NameOf(PoolEntryKind kind) => Texts.Plain(kind switch
    {
        PoolEntryKind.Assigned => "poolAssigned",
        PoolEntryKind.Released => "poolReleased",
        _ => "poolExtended",
    });

    private static string NameOf(AssignmentEntryKind kind) => Texts.Plain(kind switch
    {
        AssignmentEntryKind.Assigned => "assignmentAssigned",
        AssignmentEntryKind.Extended => "assignmentExtended",
        AssignmentEntryKind.Released => "assignmentReleased",
        AssignmentEntryKind.Logged => "assignmentLogged",
        _ => "assignmentUndone",
    });
}
