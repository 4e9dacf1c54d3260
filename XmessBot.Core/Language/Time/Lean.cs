namespace XmessBot.Core.Language.Time;

/// <summary>The side to which a conversation looks when a day is not fully said.</summary>
public enum Lean
{
    /// <summary>Not known.</summary>
    None,

    /// <summary>What happened: a session is told.</summary>
    Past,

    /// <summary>What is to come: availability is asked.</summary>
    Future,
}
