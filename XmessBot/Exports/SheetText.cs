namespace XmessBot.Exports;

/// <summary>Makes texts that people wrote safe in a cell.</summary>
internal static class SheetText
{
    /// <summary>The longest text that a cell can hold.</summary>
    public const int Longest = 32_767;

    private const string Cut = "…";

    /// <summary>
    /// The text as a cell may hold it. In a workbook it is a text whatever it begins with, but saved as csv and opened again it would be
    /// evaluated when it begins as a formula does: an apostrophe in front prevents it. A text that is too long is cut.
    /// </summary>
    public static string Harmless(string text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]) text = "'" + text;
        if (text.Length <= Longest) return text;
        var end = Longest - Cut.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), Cut);
    }
}
