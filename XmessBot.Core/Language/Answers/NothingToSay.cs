namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Recognises messages that answer an open question with nothing: "no, res", "cap pregunta, la veritat", "res d'especial". A "no" alone
/// counts; with anything else it is an answer.
/// </summary>
public static class NothingToSay
{
    private static readonly PhraseBook Phrases = new("nothing");

    /// <summary>Whether the whole message says so, typos included.</summary>
    public static bool IsSaid(string text) => IsSaid(new Utterance(text));

    /// <inheritdoc cref="IsSaid(string)"/>
    public static bool IsSaid(Utterance said) => WholeMessage.Heading(said, Phrases) is "nothing" || said.Alone == false;
}
