using System.Text;

namespace XmessBot.Wording;

/// <summary>Escapes what people type for messages in Markdown, and removes Markdown from our own.</summary>
public static class Markdown
{
    /// <summary>
    /// Escapes the text so that Markdown shows it verbatim, line breaks and indents included. Escapes every punctuation mark, not only
    /// those of Markdown: Web Chat's typographer turns "(c)" into a sign, and cards replace "{{DATE(…)}}" by a date.
    /// </summary>
    public static string Literal(string text) =>
        string.Join("  \n", text.ReplaceLineEndings("\n").Split('\n').Select(Line));

    /// <summary>A message of ours without Markdown, for a notification: no escapes or emphasis, and links as their text only.</summary>
    public static string Plain(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && IsMark(markdown[i + 1])) plain.Append(markdown[++i]);
            else if (markdown.AsSpan(i).StartsWith("](") && markdown.IndexOf(')', i) is > 0 and var end) i = end;
            else if (markdown[i] is not ('*' or '[')) plain.Append(markdown[i]);
        }

        return plain.ToString();
    }

    private static string Line(string line)
    {
        var body = line.TrimStart(' ', '\t');
        // Four spaces at the start of a line would make a code block; no-break spaces look the same and do not.
        var text = new StringBuilder().Append('\u00a0', line.Length - body.Length);
        foreach (var letter in body)
        {
            if (IsMark(letter)) text.Append('\\');
            text.Append(letter);
        }

        return text.ToString();
    }

    private static bool IsMark(char letter) => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter));
}
