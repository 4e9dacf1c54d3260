using XmessBot.Core.Hours;

namespace XmessBot.Core.Calls;

/// <summary>What the values of a call must keep among themselves (R05-R07, R10, R11, R22).</summary>
public static class CallRules
{
    /// <summary>The first rule that the call breaks, or null.</summary>
    public static Refusal? WhyNot(Call call) =>
        Enum.GetValues<CallField>().Select(field => WhyNot(call, field)).FirstOrDefault(why => why is not null);

    /// <summary>The rule that a value breaks with those that are asked before it, or null. A day that is not known breaks none.</summary>
    public static Refusal? WhyNot(Call call, CallField field) => field switch
    {
        CallField.Deadline when call.Deadline is { } last && last < call.Opens => new DeadlineBeforeOpening(call.Opens.Value, last),
        CallField.Window when call.Window.Last < call.Deadline => new WindowEndsBeforeDeadline(call.Window.Last, call.Deadline.Value),
        CallField.LogsUntil when call.LogsUntil < call.Window.Last => new ClosesInWindow(call),
        CallField.Package when call.Package.Sessions < 1 || call.Package.Session == Minutes.None => new EmptyPackage(),
        CallField.Mentoring when call.Mentoring < call.Package.Total => new PoolBelowPackage(Service.Mentoring, call.Package.Total),
        CallField.Advisory when call.Advisory < call.Package.Total => new PoolBelowPackage(Service.Advisory, call.Package.Total),
        CallField.RecentSince when call.RecentSince > call.Window.First => new RecentAfterWindow(call.Window.First),
        _ => null,
    };
}
