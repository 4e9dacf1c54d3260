namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Reads the commands that count in the middle of anything. A message is one only when nothing else is in it: "ajuda"
/// asks for help, "ajuda a domicili" is what a council may want to be advised on.
/// </summary>
public static class CommandReader
{
    private static readonly PhraseBook Phrases = new("commands");

    /// <summary>The command that the whole message is, typed badly too, or null. Two different ones are none.</summary>
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
