using XmessBot.Core.Wording;

namespace XmessBot.Wording;

/// <summary>Finds the sentence of a text that asks: the last one of "Ho he entès així: **{week}**. **És correcte?**".</summary>
internal static class AskingSentence
{
    private static readonly char[] Ends = ['.', '!', '?', ':', '\n'];

    /// <summary>The last sentence with a question mark, without Markdown or placeholders; "" when there is none.</summary>
    public static string Of(Template template)
    {
        var text = template.WithoutPlaceholders.Replace("*", "", StringComparison.Ordinal);
        var end = text.LastIndexOf('?');
        if (end < 0) return "";
        var start = end == 0 ? -1 : text.LastIndexOfAny(Ends, end - 1);
        return text[(start + 1)..(end + 1)].Trim();
    }
}
