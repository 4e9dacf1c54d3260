using System.Text;

namespace XmessBot.Wording;

/// <summary>What people type, inside a message whose format is Markdown.</summary>
public static class Markdown
{
    /// <summary>
    /// The text so that Markdown shows it letter by letter, and its line breaks and indents stay. Every mark is escaped, not only those
    /// that Markdown reads: Web Chat's typographer makes a sign of "(c)", and cards put a day in the place of "{{DATE(…)}}".
    /// </summary>
    public static string Literal(string text) =>
        string.Join("  \n", text.ReplaceLineEndings("\n").Split('\n').Select(Line));

    /// <summary>
    /// A message of ours as a notification shows it, which reads no Markdown: without the strokes and the emphasis, and of a link its
    /// words.
    /// </summary>
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
        // Four spaces at the start of a line would be a block of code; no-break spaces look the same and are not.
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
