namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Recognises messages that give no answer and ask to go on: "continua", "deixa-la com està", "la següent". An existing answer then
/// stays.
/// </summary>
public static class GoingOn
{
    private static readonly PhraseBook Phrases = new("going-on");

    /// <summary>Whether the whole message asks to go on, typos included.</summary>
    public static bool IsSaid(Utterance said) => WholeMessage.Heading(said, Phrases) is "on";
}
