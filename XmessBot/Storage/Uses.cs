namespace XmessBot.Storage;

/// <summary>
/// When something was last used, as it is noted to be taken away in the end: once a day, so that a turn seldom writes it.
/// </summary>
internal static class Uses
{
    private static readonly TimeSpan Fine = TimeSpan.FromDays(1);

    /// <summary>Whether a use now is to be noted over the last that was.</summary>
    public static bool IsToNote(DateTimeOffset? last, DateTimeOffset now) => last is not { } noted || now - noted >= Fine;
}
