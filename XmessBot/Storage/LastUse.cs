namespace XmessBot.Storage;

/// <summary>The time of last use, for retention. Updated once a day at most, so that turns seldom write it.</summary>
internal static class LastUse
{
    private static readonly TimeSpan Precision = TimeSpan.FromDays(1);

    /// <summary>Whether the stored time is missing or more than a day old, so that it has to be updated.</summary>
    public static bool IsOutdated(DateTimeOffset? last, DateTimeOffset now) => last is not { } stored || now - stored >= Precision;
}
