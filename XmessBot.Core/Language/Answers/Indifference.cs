namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Recognises messages without a preference: "tant me fa", "el que vulgueu", "totes dues em van bé". For <see cref="ChoiceReader"/>
/// this is not an answer, unless an option means exactly that.
/// </summary>
public static class Indifference
{
    private static readonly PhraseBook Phrases = new("indifferent");

    /// <summary>Whether the whole message says so, typos included.</summary>
    public static bool IsSaid(string text) => IsSaid(new Utterance(text));

    /// <inheritdoc cref="IsSaid(string)"/>
    public static bool IsSaid(Utterance said) => WholeMessage.Heading(said, Phrases) is "any";
}
