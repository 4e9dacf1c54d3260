using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;

namespace XmessBot.Core.Sessions;

/// <summary>The rules that every session must meet. Each returns its refusal, or null.</summary>
internal static class SessionRules
{
    // People log a session shortly before it ends, and clocks differ.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    /// <summary>
    /// The first rule about the time of the session that refuses it, or null. Check <see cref="IsOwn"/> first, so that a refusal
    /// reveals nothing to others.
    /// </summary>
    public static Refusal? WhyNot(SessionFacts facts, Call call, DateTimeOffset now) =>
        LogsAreTaken(call, now)
        ?? TakesTime(facts)
        ?? IsOfOneDay(facts)
        ?? IsInsideWindow(facts, call)
        ?? IsHeld(facts, now);

    // R03, R04: the mentor, or staff on their behalf; never a mentor of the same council
    public static Refusal? IsOwn(Assignment assignment, Person by) =>
        by.IsStaff ? null
        : assignment.SideOf(by) != Side.Mentor ? new NotYourSession()
        : by.Municipality == assignment.Municipality ? new OwnMunicipality(assignment.Service, assignment.Municipality)
        : null;

    // R10: after the window, until staff closes logging
    public static Refusal? LogsAreTaken(Call call, DateTimeOffset now) => call.TakesLogsAt(now) ? null : new LoggingClosed(call);

    // R08
    private static Refusal? TakesTime(SessionFacts facts) => facts.Length == Minutes.None ? new EmptyAmount() : null;

    // R08
    private static Refusal? IsOfOneDay(SessionFacts facts) =>
        facts.Length > Minutes.OfHours(24) || (facts.Start is not null && facts.Clock is null) ? new PastMidnight(facts) : null;

    // R10
    private static Refusal? IsInsideWindow(SessionFacts facts, Call call) =>
        call.Window.Contains(facts.Date) ? null : new OutsideWindow(call, facts.Date);

    // R10: only after it was held
    private static Refusal? IsHeld(SessionFacts facts, DateTimeOffset now) =>
        facts.EndsAt > now + Grace ? new NotHeldYet(facts) : null;
}
