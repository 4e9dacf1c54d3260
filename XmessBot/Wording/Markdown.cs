using System.Text;
using System.Text.RegularExpressions;

namespace XmessBot.Wording;

/// <summary>What people type, inside a message whose format is Markdown.</summary>
public static partial class Markdown
{
    private const string Special = "\\`*_[]<>~|&";

    /// <summary>
    /// The text so that Markdown shows it letter by letter: no emphasis, link, list, heading or HTML comes of it, and its
    /// line breaks and indents stay.
    /// </summary>
    public static string Literal(string text) =>
        string.Join("  \n", text.ReplaceLineEndings("\n").Split('\n').Select(Line));

    private static string Line(string line)
    {
        var body = line.TrimStart(' ', '\t');
        // Four spaces at the start of a line would be a block of code; no-break spaces look the same and are not.
        var text = new StringBuilder().Append('\u00a0', line.Length - body.Length);
        var marker = BlockMarker().Match(body);
        for (var i = 0; i < body.Length; i++)
        {
            if (Special.Contains(body[i]) || (marker.Success && i == marker.Length - 1))
                text.Append('\\');
            text.Append(body[i]);
        }

        return text.ToString();
    }

    // What makes a heading, a list, a numbered list or an underlined title of a line.
    [GeneratedRegex(@"^(?:\d{1,9}([.)])|([#+\-=]))")]
    private static partial Regex BlockMarker();
}
