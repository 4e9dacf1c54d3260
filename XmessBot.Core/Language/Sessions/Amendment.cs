namespace XmessBot.Core.Language.Sessions;

/// <summary>What a mentor wants of a session that is logged.</summary>
public enum AmendmentKind
{
    /// <summary>That it is taken back: "desfés", "esborra la sessió 12".</summary>
    Undo,

    /// <summary>That it is what it was: "eren 90 minuts, no dues hores".</summary>
    Correct,
}

/// <summary>A wish to correct a session, or to take it back.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Number">The session's number; null for the last one.</param>
/// <param name="Facts">What it was, as far as it is told; null parts stay as they are.</param>
public sealed record Amendment(AmendmentKind Kind, int? Number, SessionReading? Facts);
