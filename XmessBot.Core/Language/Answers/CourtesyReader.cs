using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>Reads greetings and farewells that are the whole message: "bon dia, voldria una mentoria" is not one.</summary>
public static class CourtesyReader
{
    private static readonly PhraseBook Phrases = new("courtesies");

    /// <summary>The courtesy that the message is, or null. A greeting with thanks is a farewell.</summary>
    public static Courtesy? Read(string text) => new Utterance(text).Courtesy;

    /// <inheritdoc cref="Read(string)"/>
    public static Courtesy? Read(Utterance said) => WholeMessage.Heading(said, Phrases) switch
    {
        "hello" => Courtesy.Hello,
        "goodbye" => Courtesy.Goodbye,
        _ => null,
    };
}
