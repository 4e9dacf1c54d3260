using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assignments;
using XmessBot.Core.Decisions;
using XmessBot.Core.Proofs;
using XmessBot.Core.Requests;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Decisions;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Proofs;

/// <summary>
/// Requests have their whole histories and the state that these lead to; each decision has one author; what was granted has an assignment;
/// each letter that went out tells of one decision (R12).
/// </summary>
internal sealed class DecisionProof(XmessContext context)
{
    private static readonly RequestMove[] Decisions =
    [
        RequestMove.PersonConfirmed, RequestMove.PersonRefused, RequestMove.InformationAsked, RequestMove.Granted, RequestMove.Waitlisted,
        RequestMove.Declined, RequestMove.Completed,
    ];

    public async Task<IReadOnlyList<Fault>> FaultsAsync(CancellationToken cancellationToken) =>
        [
            .. await HistoriesAsync(cancellationToken), .. await AuthorsAsync(cancellationToken), .. await GrantsAsync(cancellationToken),
            .. await LettersAsync(cancellationToken),
        ];

    private async Task<IReadOnlyList<Fault>> HistoriesAsync(CancellationToken cancellationToken)
    {
        var sent = context.Set<RequestRow>().Where(row => row.Number != null).OrderBy(row => row.Number);
        var broken = await sent
            .Where(row => context.Set<RequestEntryRow>().Count(entry => entry.RequestId == row.Id) != row.EntryCount)
            .Select(row => row.Number!).ToListAsync(cancellationToken);
        // Requests of releases without a history have no entries until their next move.
        var astray = await sent
            .Where(row => context.Set<RequestEntryRow>()
                .Any(entry => entry.RequestId == row.Id && entry.Position == row.EntryCount - 1 && entry.To != row.State))
            .Select(row => row.Number!).ToListAsync(cancellationToken);
        return
        [
            .. broken.Select(number => new Fault(FaultKind.RequestHistory, number)),
            .. astray.Select(number => new Fault(FaultKind.RequestState, number)),
        ];
    }

    private async Task<IReadOnlyList<Fault>> AuthorsAsync(CancellationToken cancellationToken)
    {
        var strays = await (
            from entry in context.Set<RequestEntryRow>()
            join request in context.Set<RequestRow>() on entry.RequestId equals request.Id
            where Decisions.Contains(entry.Move) && context.Set<PersonRow>().Count(person => person.Email == entry.Author) != 1
            orderby request.Number
            select request.Number).Distinct().ToListAsync(cancellationToken);
        return [.. strays.Select(number => new Fault(FaultKind.DecisionAuthor, number ?? ""))];
    }

    private async Task<IReadOnlyList<Fault>> GrantsAsync(CancellationToken cancellationToken)
    {
        var without = await context.Set<RequestRow>()
            .Where(row => (row.State == RequestState.Granted || row.State == RequestState.Completed)
                && !context.Set<AssignmentRow>().Any(each => each.RequestId == row.Id && each.State != AssignmentState.Withdrawn))
            .OrderBy(row => row.Number).Select(row => row.Number).ToListAsync(cancellationToken);
        var twice = await context.Set<AssignmentRow>().Where(row => row.State == AssignmentState.Open)
            .GroupBy(row => new { row.RequestNumber, row.Service }).Where(group => group.Count() > 1)
            .Select(group => group.Key.RequestNumber).ToListAsync(cancellationToken);
        return
        [
            .. without.Select(number => new Fault(FaultKind.GrantedWithoutAssignment, number ?? "")),
            .. twice.Order(StringComparer.Ordinal).Select(number => new Fault(FaultKind.GrantedTwice, number)),
        ];
    }

    private async Task<IReadOnlyList<Fault>> LettersAsync(CancellationToken cancellationToken)
    {
        var released = context.Set<LetterRow>().Where(row => row.State != LetterState.Held && row.State != LetterState.Dropped);
        var strays = await released
            .Where(row => context.Set<RequestEntryRow>()
                .Count(entry => entry.RequestId == row.RequestId && entry.Move == row.Move && entry.At == row.EndedAt) != 1)
            .OrderBy(row => row.Number).Select(row => row.Number).ToListAsync(cancellationToken);
        return [.. strays.Select(number => new Fault(FaultKind.LetterDecision, number))];
    }
}
