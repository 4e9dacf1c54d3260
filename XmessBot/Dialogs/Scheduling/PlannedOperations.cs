using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Requests;
using XmessBot.Core.Scheduling;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>Gives Core what it needs to decide about planned sessions, saves the decisions and sends e-mails to the other side.</summary>
internal sealed class PlannedOperations(PlannedMail mail)
{
    private const int MostSlots = 4;

    /// <summary>The open assignments of which the person is a side.</summary>
    public static async Task<IReadOnlyList<Assignment>> AssignmentsAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person ? await turn.Assignments.OpenOfPartyAsync(person, cancellationToken) : [];

    /// <summary>The person's planned sessions that are not over, soonest first.</summary>
    public static async Task<IReadOnlyList<Appointment>> AheadAsync(Turn turn, CancellationToken cancellationToken) =>
        await AheadAsync(turn, await AssignmentsAsync(turn, cancellationToken), cancellationToken);

    /// <summary>Their planned sessions in some assignments.</summary>
    public static async Task<IReadOnlyList<Appointment>> AheadAsync(
        Turn turn, IReadOnlyList<Assignment> assignments, CancellationToken cancellationToken)
    {
        var ahead = new List<Appointment>();
        foreach (var assignment in assignments)
        {
            var planned = await turn.Planned.OfAssignmentAsync(assignment.Id, cancellationToken);
            ahead.AddRange(
                planned.Where(each => each.IsOutstanding).Select(
                    each => new Appointment(each, assignment, assignment.SideOf(turn.Person!)!.Value)));
        }

        return [.. ahead.OrderBy(each => each.Planned.Slot.StartsAt)];
    }

    /// <summary>A planned session in any state; null when it is not the person's.</summary>
    public static async Task<Appointment?> FindAsync(Turn turn, Guid id, CancellationToken cancellationToken) =>
        turn.Person is { } person
        && await turn.Planned.FindAsync(new PlannedId(id), cancellationToken) is { } planned
        && await turn.Assignments.FindAsync(planned.Assignment, cancellationToken) is { } assignment
        && assignment.SideOf(person) is { } side ? new Appointment(planned, assignment, side) : null;

    /// <summary>The people of an assignment.</summary>
    public static Task<PlannedParties> PartiesAsync(Turn turn, Assignment assignment, CancellationToken cancellationToken) =>
        PlannedParties.OfAsync(turn.People, assignment, cancellationToken);

    /// <summary>The call of an assignment.</summary>
    public static Call CallOf(Turn turn, Assignment assignment) => turn.Calls.Find(assignment.Call)!;

    /// <summary>The length of the next session: unchanged when it is moved, else the standard length (R07) or what is left (R08).</summary>
    public static async Task<Minutes> LengthAsync(
        Turn turn, Assignment assignment, PlannedSession? moving, CancellationToken cancellationToken)
    {
        if (moving is not null) return moving.Slot.Length;
        var planned = await turn.Planned.OfAssignmentAsync(assignment.Id, cancellationToken);
        var promised = planned.Where(each => each.IsOutstanding).Sum(each => each.PromisedAt(turn.Now).Count);
        var left = new Minutes(Math.Max(0, assignment.Left.Count - promised));
        var usual = CallOf(turn, assignment).Package.Session;
        return left < usual ? left : usual;
    }

    /// <summary>
    /// Moments to propose, which suit both sides (R08, R10, R14). A side without a known availability is assumed to be free.
    /// </summary>
    public static async Task<IReadOnlyList<Slot>> SlotsAsync(
        Turn turn, Assignment assignment, PlannedSession? moving, CancellationToken cancellationToken)
    {
        var length = await LengthAsync(turn, assignment, moving, cancellationToken);
        var mentor = (await turn.Mentors.FindAsync(assignment.Mentor, cancellationToken))?.Availability;
        var council = (await turn.Requests.FindAsync(assignment.Request, cancellationToken))?.Answers.Availability?.Week;
        // The current moment of the session to move counts as taken too: whoever moves it does not want it.
        var taken = await turn.Planned.AheadAsync(assignment, turn.Now, cancellationToken);
        var window = CallOf(turn, assignment).Window;
        return Slots.For(assignment, mentor, council, window, length, taken, turn.Person!, turn.Now, MostSlots)
            is Outcome<IReadOnlyList<Slot>>.Done(var slots) ? slots : [];
    }

    /// <summary>Why a moment cannot be proposed; null when it can.</summary>
    public static async Task<Refusal?> WhyNotAsync(
        Turn turn, Assignment assignment, PlannedSession? moving, Slot slot, CancellationToken cancellationToken)
    {
        var tried = moving is null
            ? Try(turn, assignment, slot, Modality.Remote, await turn.Planned.AheadAsync(assignment, turn.Now, cancellationToken))
            : moving.Move(
                slot,
                assignment,
                CallOf(turn, assignment),
                await turn.Planned.AheadAsync(assignment, turn.Now, cancellationToken),
                turn.Person!,
                turn.Now);
        return (tried as Outcome<PlannedSession>.Refused)?.Why;
    }

    /// <summary>Proposes a moment to the other side.</summary>
    public async Task<Outcome<PlannedSession>> ProposeAsync(
        Turn turn, Assignment assignment, Slot slot, Modality modality, CancellationToken cancellationToken)
    {
        var ahead = await turn.Planned.AheadToBookAsync(assignment, turn.Now, cancellationToken);
        var outcome = Try(turn, assignment, slot, modality, ahead);
        if (outcome is Outcome<PlannedSession>.Done(var planned))
        {
            await turn.Planned.SaveAsync(planned, cancellationToken);
            turn.Outbox.Send(mail.Proposed(planned, await PartiesAsync(turn, assignment, cancellationToken)));
        }

        return outcome;
    }

    /// <summary>Asks the other side for another moment.</summary>
    public async Task<Outcome<PlannedSession>> MoveAsync(Turn turn, Appointment what, Slot slot, CancellationToken cancellationToken)
    {
        var ahead = await turn.Planned.AheadToBookAsync(what.Assignment, turn.Now, cancellationToken);
        var outcome = what.Planned.Move(slot, what.Assignment, CallOf(turn, what.Assignment), ahead, turn.Person!, turn.Now);
        if (outcome is Outcome<PlannedSession>.Done(var planned))
        {
            await turn.Planned.SaveAsync(planned, cancellationToken);
            turn.Outbox.Send(mail.Proposed(planned, await PartiesAsync(turn, what.Assignment, cancellationToken)));
        }

        return outcome;
    }

    /// <summary>Accepts the other side's proposal.</summary>
    public async Task<Outcome<PlannedSession>> AcceptAsync(Turn turn, Appointment what, CancellationToken cancellationToken)
    {
        var ahead = await turn.Planned.AheadToBookAsync(what.Assignment, turn.Now, cancellationToken);
        var outcome = what.Planned.Accept(what.Assignment, CallOf(turn, what.Assignment), ahead, turn.Person!, turn.Now);
        if (outcome is Outcome<PlannedSession>.Done(var planned))
        {
            await turn.Planned.SaveAsync(planned, cancellationToken);
            foreach (var message in mail.Agreed(planned, await PartiesAsync(turn, what.Assignment, cancellationToken)))
                turn.Outbox.Send(message);
        }

        return outcome;
    }

    /// <summary>Leaves the agreed moment as it was.</summary>
    public async Task<Outcome<PlannedSession>> KeepAsync(Turn turn, Appointment what, CancellationToken cancellationToken)
    {
        var outcome = what.Planned.Keep(what.Assignment, turn.Person!);
        if (outcome is Outcome<PlannedSession>.Done(var planned))
        {
            await turn.Planned.SaveAsync(planned, cancellationToken);
            turn.Outbox.Send(mail.Kept(planned, await PartiesAsync(turn, what.Assignment, cancellationToken), what.Side));
        }

        return outcome;
    }

    /// <summary>Cancels it.</summary>
    public async Task<Outcome<PlannedSession>> CancelAsync(Turn turn, Appointment what, CancellationToken cancellationToken)
    {
        var outcome = what.Planned.Cancel(what.Assignment, turn.Person!);
        if (outcome is Outcome<PlannedSession>.Done(var planned))
        {
            await turn.Planned.SaveAsync(planned, cancellationToken);
            var parties = await PartiesAsync(turn, what.Assignment, cancellationToken);
            foreach (var message in mail.Cancelled(what.Planned, planned, parties, what.Side)) turn.Outbox.Send(message);
        }

        return outcome;
    }

    private static Outcome<PlannedSession> Try(
        Turn turn, Assignment assignment, Slot slot, Modality modality, IReadOnlyList<PlannedSession> ahead) =>
        PlannedSession.Propose(
            new PlannedId(Guid.CreateVersion7(turn.Now)), slot, modality, null, assignment, CallOf(turn, assignment), ahead,
            turn.Person!, turn.Now);
}
