namespace XmessBot.Core.Language.Time;

/// <summary>Whether an incomplete date in a conversation lies in the past or the future.</summary>
public enum Lean
{
    /// <summary>Unknown.</summary>
    None,

    /// <summary>Past: a session is being logged.</summary>
    Past,

    /// <summary>Future: availability is being asked for.</summary>
    Future,
}
