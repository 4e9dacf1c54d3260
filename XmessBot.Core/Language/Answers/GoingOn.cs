namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Reads messages that answer nothing and go on: "continua", "deixa-la com està", "la següent". Where an answer stands already it stays.
/// </summary>
public static class GoingOn
{
    private static readonly PhraseBook Phrases = new("going-on");

    /// <summary>Whether the whole message says so, typed badly too.</summary>
    public static bool IsSaid(Utterance said) => WholeMessage.Heading(said, Phrases) is "on";
}
