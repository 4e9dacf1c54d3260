namespace XmessBot.Storage;

/// <summary>
/// The time of last use that retention goes by. Updated once a day at most, so that a turn seldom writes it.
/// </summary>
internal static class LastUse
{
    private static readonly TimeSpan Precision = TimeSpan.FromDays(1);

    /// <summary>Whether the stored time is missing or too old, so that a use now has to be stored.</summary>
    public static bool IsOutdated(DateTimeOffset? last, DateTimeOffset now) => last is not { } stored || now - stored >= Precision;
}
