using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;

namespace XmessBot.Core.Sessions;

/// <summary>What refuses a session whatever else is known of it, one rule each; null when it does not.</summary>
internal static class SessionRules
{
    // People log when they are about to end, and clocks differ.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    /// <summary>Everything about when it was. Whose it is has been asked before: nobody else is told anything of it.</summary>
    public static Refusal? WhyNot(SessionFacts facts, Call call, DateTimeOffset now) =>
        LogsAreTaken(call, now)
        ?? TakesTime(facts)
        ?? IsOfOneDay(facts)
        ?? IsInsideWindow(facts, call)
        ?? IsHeld(facts, now);

    // R03, R04: its mentor, or staff for them; never for the council that they speak for
    public static Refusal? IsOwn(Assignment assignment, Person by) =>
        by.IsStaff ? null
        : assignment.SideOf(by) != Side.Mentor ? new NotYourSession()
        : by.Municipality == assignment.Municipality ? new OwnMunicipality(assignment.Service, assignment.Municipality)
        : null;

    // R10: it may be logged after the window, until the call is closed
    public static Refusal? LogsAreTaken(Call call, DateTimeOffset now) => call.TakesLogsAt(now) ? null : new LoggingClosed(call);

    // R08
    private static Refusal? TakesTime(SessionFacts facts) => facts.Length == Minutes.None ? new EmptyAmount() : null;

    // R08
    private static Refusal? IsOfOneDay(SessionFacts facts) =>
        facts.Length > Minutes.OfHours(24) || (facts.Start is not null && facts.Clock is null) ? new PastMidnight(facts) : null;

    // R10
    private static Refusal? IsInsideWindow(SessionFacts facts, Call call) =>
        call.Window.Contains(facts.Date) ? null : new OutsideWindow(call, facts.Date);

    // R10: a session is logged once it has been held
    private static Refusal? IsHeld(SessionFacts facts, DateTimeOffset now) =>
        facts.EndsAt > now + Grace ? new NotHeldYet(facts) : null;
}
