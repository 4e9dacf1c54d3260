namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Reads the commands that are valid at any point. The whole message has to be the command: "ajuda" asks for help, "ajuda a domicili"
/// is a topic of advisory.
/// </summary>
public static class CommandReader
{
    private static readonly PhraseBook Phrases = new("commands");

    /// <summary>The command that the whole message is, typos included; null for none or for two different ones.</summary>
    public static Command? Read(string text) => new Utterance(text).Command;

    /// <inheritdoc cref="Read(string)"/>
    public static Command? Read(Utterance said) => WholeMessage.Heading(said, Phrases) switch
    {
        "cancel" => Command.Cancel,
        "back" => Command.Back,
        "help" => Command.Help,
        "repeat" => Command.Repeat,
        "start over" => Command.StartOver,
        _ => said.Text.Trim() is "?" or "??" or "???" ? Command.Help : null,
    };
}
