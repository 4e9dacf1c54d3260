using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Reads the commands that count in the middle of anything. A message is one only when nothing else is in it: "ajuda"
/// asks for help, "ajuda a domicili" is what a council may want to be advised on.
/// </summary>
public static class CommandReader
{
    private const int MaxTokens = 20;

    private static readonly PhraseBook Phrases = new("commands");

    private static readonly Dictionary<string, Command> Commands = new()
    {
        ["cancel"] = Command.Cancel,
        ["back"] = Command.Back,
        ["help"] = Command.Help,
        ["repeat"] = Command.Repeat,
        ["start over"] = Command.StartOver,
    };

    /// <summary>The command that the whole message is, or null. Two different ones are none.</summary>
    public static Command? Read(string text)
    {
        if (text.Length > 200) return null;
        var tokens = AnswerTokens.Of(text);
        if (tokens.Count is 0 or > MaxTokens) return null;
        var words = Phrases.Words(tokens);
        Command? found = null;
        for (var at = 0; at < words.Count;)
        {
            var (heading, length) = Phrases.At(words, at);
            if (Commands.TryGetValue(heading, out var command))
            {
                if (found is not null && found != command) return null;
                found = command;
            }
            else if (length == 0 && tokens[at].Kind != TokenKind.Mark) return null;
            at += Math.Max(length, 1);
        }
        return found;
    }
}
