namespace XmessBot.Core.Language.Text;

/// <summary>Splits a text into sentences: after an end mark followed by a blank, and at line ends.</summary>
internal static class Sentences
{
    /// <summary>The sentences with their marks, in order; the dot of "15.000" ends none.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var ends = text[at] == '\n' || (at > start && char.IsWhiteSpace(text[at]) && text[at - 1] is '.' or '?' or '!');
            if (!ends) continue;
            if (text[start..at].Trim() is { Length: > 0 } sentence) yield return sentence;
            start = at + 1;
        }

        if (text[start..].Trim() is { Length: > 0 } last) yield return last;
    }
}
