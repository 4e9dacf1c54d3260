using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;

namespace XmessBot.Core.Scheduling;

/// <summary>The rules that a planned session's date and time must meet. Each returns its refusal, or null.</summary>
internal static class PlannedRules
{
    /// <summary>The first rule that refuses the slot, or null; <paramref name="planned"/> are the planned sessions of both sides.</summary>
    public static Refusal? WhyNot(
        PlannedId id, Slot slot, Assignment assignment, Call call, IReadOnlyCollection<PlannedSession> planned, DateTimeOffset now)
    {
        var others = planned.Where(other => other.Id != id && other.IsOutstanding).ToArray();
        return IsOpen(assignment)
            ?? TakesTime(slot)
            ?? IsInsideWindow(slot, call)
            ?? IsToCome(slot, now)
            ?? IsFree(slot, others)
            ?? HasHours(slot, assignment, others, now);
    }

    private static Refusal? IsOpen(Assignment assignment) =>
        assignment.State == AssignmentState.Open ? null : new AssignmentOver(assignment.State);

    private static Refusal? TakesTime(Slot slot) => slot.Length == Minutes.None ? new EmptyAmount() : null;

    // R10
    private static Refusal? IsInsideWindow(Slot slot, Call call) =>
        call.Window.Contains(slot.Date) ? null : new OutsideWindow(call, slot.Date);

    // R10
    private static Refusal? IsToCome(Slot slot, DateTimeOffset now) => slot.StartsAt > now ? null : new MomentPassed(slot);

    // R14
    private static Refusal? IsFree(Slot slot, PlannedSession[] others) =>
        others.SelectMany(other => other.Moments).FirstOrDefault(moment => moment.Overlaps(slot)) is { } taken
            ? new AlreadyPlanned(taken)
            : null;

    // R08: the hours left also have to cover the sessions that are already planned
    private static Refusal? HasHours(Slot slot, Assignment assignment, PlannedSession[] others, DateTimeOffset now)
    {
        var promised = others.Where(other => other.Assignment == assignment.Id).Sum(other => other.PromisedAt(now).Count);
        return promised + slot.Length.Count <= assignment.Left.Count ? null
            : new NotEnoughHours(assignment.Id, new Minutes(Math.Max(0, assignment.Left.Count - promised)), slot.Length);
    }
}
