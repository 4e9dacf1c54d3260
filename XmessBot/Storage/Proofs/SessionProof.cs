using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assignments;
using XmessBot.Core.Proofs;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Sessions;

namespace XmessBot.Storage.Proofs;

/// <summary>Sessions have their numbers, their whole histories, and their time in the ledger of their assignment (R08).</summary>
internal sealed class SessionProof(XmessContext context)
{
    public async Task<IReadOnlyList<Fault>> FaultsAsync(CancellationToken cancellationToken) =>
        [.. await NumbersAsync(cancellationToken), .. await HistoriesAsync(cancellationToken), .. await HoursAsync(cancellationToken)];

    private async Task<IReadOnlyList<Fault>> NumbersAsync(CancellationToken cancellationToken)
    {
        var last = await context.Set<SessionRow>().MaxAsync(row => (int?)row.Number, cancellationToken) ?? 0;
        var counter = await context.Set<CounterRow>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.Series == SessionStore.NumberSeries, cancellationToken);
        return last > (counter?.Last ?? 0) ? [Of(FaultKind.SessionNumber, last)] : [];
    }

    private async Task<IReadOnlyList<Fault>> HistoriesAsync(CancellationToken cancellationToken)
    {
        var broken = await context.Set<SessionRow>()
            .Where(row => row.EntryCount == 0
                || context.Set<SessionEntryRow>().Count(entry => entry.Number == row.Number) != row.EntryCount)
            .Select(row => row.Number).ToListAsync(cancellationToken);
        var strays = await context.Set<SessionRow>()
            .Where(row => !context.Set<AssignmentRow>().Any(assignment => assignment.Id == row.AssignmentId)).Select(row => row.Number)
            .ToListAsync(cancellationToken);
        return
        [
            .. broken.Select(number => Of(FaultKind.SessionHistory, number)),
            .. strays.Select(number => Of(FaultKind.SessionAssignment, number)),
        ];
    }

    // A session counts its minutes in its own assignment, unless it was undone, and nothing in any other.
    private async Task<IReadOnlyList<Fault>> HoursAsync(CancellationToken cancellationToken)
    {
        var sessions = await (
            from row in context.Set<SessionRow>()
            join entry in context.Set<SessionEntryRow>() on new { row.Number, Position = row.EntryCount - 1 } equals new { entry.Number,
                entry.Position }
            select new { row.Number, row.AssignmentId, row.State, entry.Minutes }).ToListAsync(cancellationToken);
        var counted = await context.Set<AssignmentEntryRow>().Where(entry => entry.Session != null)
            .GroupBy(entry => new { entry.AssignmentId, Session = entry.Session!.Value })
            .Select(group => new { group.Key.AssignmentId, group.Key.Session,
                Minutes = group.Sum(entry => entry.Kind == AssignmentEntryKind.Logged ? entry.Minutes : -entry.Minutes) })
            .ToListAsync(cancellationToken);
        var told = sessions.ToDictionary(session => (session.AssignmentId, session.Number),
            session => session.State == SessionState.Undone ? 0 : session.Minutes);
        var held = counted.ToDictionary(each => (each.AssignmentId, Number: each.Session), each => each.Minutes);
        return
        [
            .. told.Keys.Union(held.Keys).OrderBy(key => key.Number)
                .Select(key => (key.Number, Told: told.GetValueOrDefault(key), Held: held.GetValueOrDefault(key)))
                .Where(each => each.Told != each.Held)
                .Select(each => Of(FaultKind.SessionMinutes, each.Number) with { Expected = each.Told, Found = each.Held }),
        ];
    }

    private static Fault Of(FaultKind kind, int number) => new(kind, number.ToString(CultureInfo.InvariantCulture));
}
