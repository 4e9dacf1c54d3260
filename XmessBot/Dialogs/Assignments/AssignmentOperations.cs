using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Assignments;

/// <summary>A decision of Core about an assignment, to be confirmed before it is saved.</summary>
/// <param name="Outcome">The assignment and the pool after the decision, or the refusal.</param>
/// <param name="Before">The pool before it.</param>
/// <param name="Version">The version of what the decision is based on; once it differs, the person has to confirm again.</param>
internal sealed record AssignmentPreview(Outcome<Settlement> Outcome, HourPool Before, string Version);

/// <summary>Gives Core what it needs to decide about assignments, saves the decisions and sends e-mails to both sides.</summary>
internal sealed class AssignmentOperations(PlannedCancelling planned, Handovers handovers)
{
    /// <summary>
    /// Previews assigning a request to a mentor: the standard package unless other minutes are given (R07), with the reason when the
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

    /// <summary>Previews extending an assignment (R08).</summary>
    public static Task<AssignmentPreview> ExtendingAsync(
        Turn turn, Assignment assignment, Minutes amount, string reason, CancellationToken cancellationToken) =>
        DecideAsync(turn, assignment, pool => assignment.Extend(amount, reason, pool, turn.Person!, turn.Now), cancellationToken);

    /// <summary>Previews closing an assignment; the last open one of a request completes it.</summary>
    public static async Task<AssignmentPreview> ClosingAsync(Turn turn, Assignment assignment, CancellationToken cancellationToken)
    {
        var all = await turn.Assignments.OfRequestAsync(assignment.Request, cancellationToken);
        var isLast = !all.Any(each => each.Id != assignment.Id && each.State == AssignmentState.Open);
        var request = isLast ? await turn.Requests.FindAsync(assignment.Request, cancellationToken) : null;
        return await DecideAsync(
            turn, assignment, pool => assignment.Close(pool, turn.Person!, turn.Now, request), cancellationToken);
    }

    /// <summary>Saves a new assignment and sends e-mails to both sides.</summary>
    public static async Task AssignAsync(Turn turn, Settlement settled, HourPool before, CancellationToken cancellationToken)
    {
        await turn.Assignments.SaveAsync(settled, before, cancellationToken);
        var parties = await PlannedParties.OfAsync(turn.People, settled.Assignment, cancellationToken);
        foreach (var message in AssignmentMail.Assigned(parties, settled.Request!, turn.Calls.Find(settled.Assignment.Call)!))
            turn.Outbox.Send(message);
    }

    /// <summary>Saves an extension and sends e-mails to both sides, with the reason.</summary>
    public static async Task ExtendAsync(Turn turn, Settlement settled, HourPool before, CancellationToken cancellationToken)
    {
        await turn.Assignments.SaveAsync(settled, before, cancellationToken);
        var parties = await PlannedParties.OfAsync(turn.People, settled.Assignment, cancellationToken);
        foreach (var message in AssignmentMail.Extended(parties)) turn.Outbox.Send(message);
    }

    /// <summary>Saves the closing of an assignment and cancels its planned sessions. Sends e-mails to both sides about each.</summary>
    public async Task CloseAsync(Turn turn, Settlement settled, HourPool before, CancellationToken cancellationToken)
    {
        var parties = await PlannedParties.OfAsync(turn.People, settled.Assignment, cancellationToken);
        await planned.CancelAsync(turn.Planned, turn.Outbox, parties, turn.Now, cancellationToken);
        await turn.Assignments.SaveAsync(settled, before, cancellationToken);
        foreach (var message in AssignmentMail.Closed(parties)) turn.Outbox.Send(message);
    }

    /// <summary>Saves a change of mentor, and sends e-mails to the three.</summary>
    public Task HandOnAsync(Turn turn, Handover handover, CancellationToken cancellationToken) => handovers.SaveAsync(
        new HandoverStores(turn.Assignments, turn.Planned, turn.People, turn.Outbox), handover, turn.Calls.Find(handover.To.Call)!,
        turn.Now,
        cancellationToken);

    private static async Task<AssignmentPreview> DecideAsync(
        Turn turn, Assignment assignment, Func<HourPool, Outcome<Settlement>> decide, CancellationToken cancellationToken)
    {
        var pool = await turn.Pools.PoolAsync(turn.Calls.Find(assignment.Call)!, assignment.Service, cancellationToken);
        return new AssignmentPreview(decide(pool), pool, VersionOf(assignment.Version, pool));
    }

    private static string VersionOf(int version, HourPool pool) => FormattableString.Invariant($"{version}.{pool.Entries.Count}");
}
