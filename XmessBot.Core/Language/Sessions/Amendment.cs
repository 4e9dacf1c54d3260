namespace XmessBot.Core.Language.Sessions;

/// <summary>What a mentor wants to do with a logged session.</summary>
public enum AmendmentKind
{
    /// <summary>Undo it: "desfés", "esborra la sessió 12".</summary>
    Undo,

    /// <summary>Correct its facts: "eren 90 minuts, no dues hores".</summary>
    Correct,
}

/// <summary>A wish to correct or undo a logged session.</summary>
/// <param name="Kind">Correct or undo.</param>
/// <param name="Number">The number of the session; null for the last one.</param>
/// <param name="Facts">The corrected facts; null parts stay unchanged.</param>
public sealed record Amendment(AmendmentKind Kind, int? Number, SessionReading? Facts);
