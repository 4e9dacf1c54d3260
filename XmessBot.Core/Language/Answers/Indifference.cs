namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Reads messages that do not mind which: "tant me fa", "el que vulgueu", "totes dues em van bé". Among choices that is no answer
/// (<see cref="ChoiceReader"/>), unless one of them says just that.
/// </summary>
public static class Indifference
{
    private static readonly PhraseBook Phrases = new("indifferent");

    /// <summary>Whether the whole message says so, typed badly too.</summary>
    public static bool IsSaid(string text) => IsSaid(new Utterance(text));

    /// <inheritdoc cref="IsSaid(string)"/>
    public static bool IsSaid(Utterance said) => WholeMessage.Heading(said, Phrases) is "any";
}
