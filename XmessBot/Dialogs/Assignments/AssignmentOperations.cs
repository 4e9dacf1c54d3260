using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Assignments;

/// <summary>What Core decides of an assignment, with the pool as it was before: what is shown to be confirmed, and then kept.</summary>
/// <param name="Outcome">What would come of it.</param>
/// <param name="Before">The pool.</param>
/// <param name="Version">What was read for it, as it was: of another version nothing is confirmed.</param>
internal sealed record AssignmentPreview(Outcome<Settlement> Outcome, HourPool Before, string Version);

/// <summary>Brings to Core what it needs to decide about assignments, keeps what it decided and tells both sides.</summary>
internal sealed class AssignmentOperations(PlannedCancelling planned)
{
    /// <summary>
    /// Assigning a request to a mentor, as it would be now: the package unless other minutes are said (R07), with the reason when the
    /// council prefers the other service (R13).
    /// </summary>
    public static async Task<AssignmentPreview> AssigningAsync(
        Turn turn, Request request, Service service, Mentor mentor, int? minutes, string? reason, CancellationToken cancellationToken)
    {
        var call = turn.Calls.Find(request.Call)!;
        var pool = await turn.Pools.PoolAsync(call, service, cancellationToken);
        var amount = minutes is { } count ? new Minutes(count) : (Minutes?)null;
        var outcome = Assignment.Assign(
            new AssignmentId(Guid.CreateVersion7(turn.Now)), request, call, service, mentor, pool, turn.Person!, turn.Now, amount,
            reason);
        return new AssignmentPreview(outcome, pool, VersionOf(request.Version, pool));
    }

    /// <summary>Extending an assignment, as it would be now (R08).</summary>
    public static Task<AssignmentPreview> ExtendingAsync(
        Turn turn, Assignment assignment, Minutes amount, string reason, CancellationToken cancellationToken) =>
        DecideAsync(turn, assignment, pool => assignment.Extend(amount, reason, pool, turn.Person!, turn.Now), cancellationToken);

    /// <summary>Closing an assignment, as it would be now.</summary>
    public static async Task<AssignmentPreview> ClosingAsync(Turn turn, Assignment assignment, CancellationToken cancellationToken)
    {
        var all = await turn.Assignments.OfRequestAsync(assignment.Request, cancellationToken);
        var isLast = !all.Any(each => each.Id != assignment.Id && each.State == AssignmentState.Open);
        var request = isLast ? await turn.Requests.FindAsync(assignment.Request, cancellationToken) : null;
        return await DecideAsync(
            turn, assignment, pool => assignment.Close(pool, turn.Person!, turn.Now, request), cancellationToken);
    }

    /// <summary>Keeps a new assignment, which both sides are told of.</summary>
    public static async Task AssignAsync(Turn turn, Settlement settled, HourPool before, CancellationToken cancellationToken)
    {
        await turn.Assignments.SaveAsync(settled, before, cancellationToken);
        var parties = await PlannedParties.OfAsync(turn.People, settled.Assignment, cancellationToken);
        foreach (var letter in AssignmentLetters.Assigned(parties, settled.Request!, turn.Calls.Find(settled.Assignment.Call)!))
            turn.Outbox.Send(letter);
    }

    /// <summary>Keeps an extension, which both sides are told of, with its reason.</summary>
    public static async Task ExtendAsync(Turn turn, Settlement settled, HourPool before, CancellationToken cancellationToken)
    {
        await turn.Assignments.SaveAsync(settled, before, cancellationToken);
        var parties = await PlannedParties.OfAsync(turn.People, settled.Assignment, cancellationToken);
        foreach (var letter in AssignmentLetters.Extended(parties)) turn.Outbox.Send(letter);
    }

    /// <summary>Keeps the end of an assignment. Both sides are told of it, and of each session that will not be held.</summary>
    public async Task CloseAsync(Turn turn, Settlement settled, HourPool before, CancellationToken cancellationToken)
    {
        var parties = await PlannedParties.OfAsync(turn.People, settled.Assignment, cancellationToken);
        await planned.CancelAsync(turn.Planned, turn.Outbox, parties, turn.Now, cancellationToken);
        await turn.Assignments.SaveAsync(settled, before, cancellationToken);
        foreach (var letter in AssignmentLetters.Closed(parties)) turn.Outbox.Send(letter);
    }

    private static async Task<AssignmentPreview> DecideAsync(
        Turn turn, Assignment assignment, Func<HourPool, Outcome<Settlement>> decide, CancellationToken cancellationToken)
    {
        var pool = await turn.Pools.PoolAsync(turn.Calls.Find(assignment.Call)!, assignment.Service, cancellationToken);
        return new AssignmentPreview(decide(pool), pool, VersionOf(assignment.Version, pool));
    }

    private static string VersionOf(int version, HourPool pool) => FormattableString.Invariant($"{version}.{pool.Entries.Count}");
}
