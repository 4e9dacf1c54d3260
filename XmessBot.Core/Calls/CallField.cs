namespace XmessBot.Core.Calls;

/// <summary>The values of a call that staff sets, in the order in which they are asked: each is checked against those before it.</summary>
public enum CallField
{
    /// <summary>The first day on which requests are accepted (R11).</summary>
    Opens,

    /// <summary>The last day on which requests are accepted (R11).</summary>
    Deadline,

    /// <summary>The days on which sessions may be held (R10).</summary>
    Window,

    /// <summary>The last day on which sessions can be logged (R10).</summary>
    LogsUntil,

    /// <summary>The hours of one council (R07).</summary>
    Package,

    /// <summary>The initial hours of the mentoring pool (R05).</summary>
    Mentoring,

    /// <summary>The initial hours of the advisory pool (R06).</summary>
    Advisory,

    /// <summary>Since when members are recent (R22).</summary>
    RecentSince,
}
