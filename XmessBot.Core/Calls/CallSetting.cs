using XmessBot.Core.Calendar;
using XmessBot.Core.Members;

namespace XmessBot.Core.Calls;

/// <summary>Staff opens a call and changes it later: what each phase of a call allows (R05-R07, R10, R11, R22).</summary>
public static class CallSetting
{
    // Hours that councils count on grow by an extension with a reason (R08), and what was decided by a value stays decided.
    private static readonly Dictionary<CallField, CallPhase> LastPhase = new()
    {
        [CallField.Opens] = CallPhase.Announced,
        [CallField.Package] = CallPhase.Announced,
        [CallField.Mentoring] = CallPhase.Announced,
        [CallField.Advisory] = CallPhase.Announced,
        [CallField.RecentSince] = CallPhase.Open,
        [CallField.Deadline] = CallPhase.Running,
        [CallField.Window] = CallPhase.Running,
        [CallField.LogsUntil] = CallPhase.Over,
    };

    /// <summary>
    /// Opens a call that is new, or that was announced without a deadline. Refused to who is not staff (R12), for a call that has been
    /// opened already, from a day in the past, and when its values break a rule.
    /// </summary>
    /// <param name="call">The call with all its values.</param>
    /// <param name="calls">Every call.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<Call> Open(Call call, CallBook calls, Person by, DateTimeOffset now) =>
        (IsStaff(by) ?? IsNotOpened(call, calls) ?? HasNotPassed(call.Opens, now) ?? CallRules.WhyNot(call)) is { } why ? why : call;

    /// <summary>
    /// Changes one value of a call. Refused to who is not staff (R12), in a phase that does not allow it, to a day that has passed, when
    /// the call is so already, and when its values would break a rule. A later deadline opens a call again.
    /// </summary>
    /// <param name="before">The call as it is.</param>
    /// <param name="after">The call with another value.</param>
    /// <param name="field">Which.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<Call> Change(Call before, Call after, CallField field, Person by, DateTimeOffset now) =>
        (IsStaff(by)
            ?? (Allows(before.PhaseAt(now), field) ? null : new NotInThatPhase(before, before.PhaseAt(now), field))
            ?? (after == before ? new CallIsSo(before, field) : null)
            ?? HasNotPassed(EndOf(after, field), now)
            ?? CallRules.WhyNot(after)) is { } why ? why : after;

    /// <summary>The rule that a value of a call to be opened breaks with those that are asked before it, or null.</summary>
    public static Refusal? WhyNot(Call call, CallField field, DateTimeOffset now) =>
        HasNotPassed(EndOf(call, field), now) ?? CallRules.WhyNot(call, field);

    /// <summary>Whether a value may change in a phase.</summary>
    public static bool Allows(CallPhase phase, CallField field) => phase <= LastPhase[field];

    /// <summary>The values that may change in a phase.</summary>
    public static IReadOnlyList<CallField> ChangeableIn(CallPhase phase) =>
        [.. Enum.GetValues<CallField>().Where(field => Allows(phase, field))];

    private static OnlyStaff? IsStaff(Person by) => by.IsStaff ? null : new OnlyStaff();

    private static CallExists? IsNotOpened(Call call, CallBook calls) =>
        calls.Find(call.Id) is { Deadline: not null } ? new CallExists(call.Id) : null;

    private static DayPassed? HasNotPassed(DateOnly? day, DateTimeOffset now) =>
        day < MadridTime.DayOf(now) ? new DayPassed(day.Value) : null;

    private static DateOnly? EndOf(Call call, CallField field) => field switch
    {
        CallField.Opens => call.Opens,
        CallField.Deadline => call.Deadline,
        CallField.Window => call.Window.Last,
        CallField.LogsUntil => call.LogsUntil,
        _ => null,
    };
}
