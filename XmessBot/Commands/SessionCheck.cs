using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assignments;
using XmessBot.Core.Sessions;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Sessions;

namespace XmessBot.Commands;

/// <summary>
/// Checks the consistency of the stored sessions and the hours of their assignments: numbers, sums, and the balance of the pools (R05, R06,
/// R08). Each fault is a sentence in Catalan.
/// </summary>
internal sealed class SessionCheck(XmessContext context)
{
    public async Task<IReadOnlyList<string>> FaultsAsync() =>
        [.. await NumbersAsync(), .. await HistoriesAsync(), .. await HoursAsync(), .. await AssignmentsAsync()];

    private async Task<IReadOnlyList<string>> NumbersAsync()
    {
        var last = await context.Set<SessionRow>().MaxAsync(row => (int?)row.Number) ?? 0;
        var count = (await context.Set<CounterRow>().FindAsync(SessionStore.NumberSeries))?.Last ?? 0;
        return last > count ? [$"La sessió núm. {last} és posterior al comptador de les sessions: el proper número es repetiria."] : [];
    }

    private async Task<IReadOnlyList<string>> HistoriesAsync()
    {
        var broken = await context.Set<SessionRow>()
            .Where(row => row.EntryCount == 0
                || context.Set<SessionEntryRow>().Count(entry => entry.Number == row.Number) != row.EntryCount)
            .Select(row => row.Number).ToListAsync();
        var strays = await context.Set<SessionRow>()
            .Where(row => !context.Set<AssignmentRow>().Any(assignment => assignment.Id == row.AssignmentId)).Select(row => row.Number)
            .ToListAsync();
        return
        [
            .. broken.Select(number => $"A la sessió núm. {number} li falten línies de l'historial, o n'hi sobren."),
            .. strays.Select(number => $"La sessió núm. {number} és d'una assignació que no existeix."),
        ];
    }

    // A session counts its minutes in its own assignment, unless it was undone, and nothing in any other.
    private async Task<IReadOnlyList<string>> HoursAsync()
    {
        var sessions = await (
            from row in context.Set<SessionRow>()
            join entry in context.Set<SessionEntryRow>() on new { row.Number, Position = row.EntryCount - 1 } equals new { entry.Number,
                entry.Position }
            select new { row.Number, row.AssignmentId, row.State, entry.Minutes }).ToListAsync();
        var counted = await context.Set<AssignmentEntryRow>().Where(entry => entry.Session != null)
            .GroupBy(entry => new { entry.AssignmentId, Session = entry.Session!.Value })
            .Select(group => new { group.Key.AssignmentId, group.Key.Session,
                Minutes = group.Sum(entry => entry.Kind == AssignmentEntryKind.Logged ? entry.Minutes : -entry.Minutes) })
            .ToListAsync();
        var told = sessions.ToDictionary(session => (session.AssignmentId, session.Number),
            session => session.State == SessionState.Undone ? 0 : session.Minutes);
        var held = counted.ToDictionary(each => (each.AssignmentId, Number: each.Session), each => each.Minutes);
        return
        [
            .. told.Keys.Union(held.Keys).OrderBy(key => key.Number)
                .Select(key => (key.Number, Told: told.GetValueOrDefault(key), Held: held.GetValueOrDefault(key)))
                .Where(each => each.Told != each.Held)
                .Select(each => $"La sessió núm. {each.Number} hauria de comptar {each.Told} minuts en una assignació i n'hi compta "
                    + $"{each.Held}."),
        ];
    }

    private async Task<IReadOnlyList<string>> AssignmentsAsync()
    {
        var faults = new List<string>();
        var assigned = new Dictionary<(string Call, Core.Service Service), int>();
        foreach (var row in await context.Set<AssignmentRow>().AsNoTracking().ToListAsync())
        {
            var entries = await context.Set<AssignmentEntryRow>().AsNoTracking().Where(entry => entry.AssignmentId == row.Id).ToListAsync();
            var has = entries.Sum(entry => entry.Kind switch
            {
                AssignmentEntryKind.Assigned or AssignmentEntryKind.TakenOver or AssignmentEntryKind.Extended => entry.Minutes,
                AssignmentEntryKind.Released or AssignmentEntryKind.HandedOn => -entry.Minutes,
                _ => 0,
            });
            var used = entries.Sum(entry => entry.Kind switch
            {
                AssignmentEntryKind.Logged => entry.Minutes,
                AssignmentEntryKind.Undone => -entry.Minutes,
                _ => 0,
            });
            assigned[(row.Call, row.Service)] = assigned.GetValueOrDefault((row.Call, row.Service)) + has;
            if (entries.Count != row.EntryCount)
                faults.Add($"A una assignació de la sol·licitud {row.RequestNumber} li falten línies, o n'hi sobren.");
            if (used > has) faults.Add(
                $"A una assignació de la sol·licitud {row.RequestNumber} hi ha {used} minuts fets i només en té {has}.");
        }

        foreach (var pool in await context.Set<PoolRow>().AsNoTracking().ToListAsync())
        {
            var held = await context.Set<PoolEntryRow>().Where(entry => entry.Call == pool.Call && entry.Service == pool.Service)
                .SumAsync(entry => entry.Kind == Core.Hours.PoolEntryKind.Assigned ? entry.Minutes
                    : entry.Kind == Core.Hours.PoolEntryKind.Released ? -entry.Minutes : 0);
            var has = assigned.GetValueOrDefault((pool.Call, pool.Service));
            if (held != has) faults.Add(
                $"De la bossa {(pool.Service == Core.Service.Mentoring ? "de mentories" : "d'assessoraments")} de la convocatòria "
                    + $"{pool.Call} en consten {held} minuts assignats, i les assignacions en tenen {has}.");
        }

        return faults;
    }
}
