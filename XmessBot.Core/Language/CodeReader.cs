using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language;

/// <summary>
/// Finds one-time codes in a text, as people type and paste them: "073876", "073 876", "07 38 76", "0 7 3 8 7 6", "073-876". Telephone
/// numbers, dates and numbers without exactly six digits are not codes.
/// </summary>
public static class CodeReader
{
    private const int CodeFigures = 6;
    private const int PhoneFigures = 9;
    private const string Country = "34";

    /// <summary>The different codes, in order.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var plain = PlainText.Of(text);
        return [.. Runs(plain).SelectMany(CodesIn).Distinct()];
    }

    /// <summary>The only code in the text; null when there is none or more than one.</summary>
    public static string? ReadOnly(string text) => Read(text) is [var code] ? code : null;

    // Runs of digits with only the separators that people use for readability.
    private static IEnumerable<Run> Runs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }

            var (begin, groups, between) = (at, new List<string>(), "");
            while (true)
            {
                var from = at;
                while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
                groups.Add(text[from..at]);
                var gap = at;
                while (gap < text.Length && IsBetween(text[gap])) gap++;
                if (gap == at || gap == text.Length || !char.IsAsciiDigit(text[gap])) break;
                between += text[at..gap];
                at = gap;
            }

            // "12/05/2026", "10:30", "a12" are part of something else; "codi:073876" is a code.
            if (!GoesOn(text, begin - 1, -1) && !GoesOn(text, at, 1)) yield return new Run(groups, between.All(char.IsWhiteSpace));
        }
    }

    private static IEnumerable<string> CodesIn(Run run)
    {
        var groups = run.Groups;
        if (IsCode(groups, run.Apart)) return [string.Concat(groups)];
        if (IsPhone(groups)) return [];
        var cuts = Enumerable.Range(1, groups.Count - 1).Select(cut => (Before: groups[..cut], After: groups[cut..])).ToArray();
        var code = cuts.FirstOrDefault(cut => IsPhone(cut.Before) && IsCode(cut.After, run.Apart)).After
            ?? cuts.FirstOrDefault(cut => IsCode(cut.Before, run.Apart) && IsPhone(cut.After)).Before;
        if (code is not null) return [string.Concat(code)];
        return groups.Where(group => group.Length == CodeFigures);
    }

    // Groups of one or two digits only with blanks between them: "10.05.26" is a date.
    private static bool IsCode(List<string> groups, bool apart) => groups.Sum(group => group.Length) == CodeFigures
        && groups.All(group => group.Length == groups[0].Length) && (apart || groups.Count <= 2);

    private static bool IsPhone(List<string> groups)
    {
        var figures = string.Concat(groups);
        if (figures.StartsWith("00", StringComparison.Ordinal)) figures = figures[2..];
        var abroad = figures.Length == PhoneFigures + Country.Length && figures.StartsWith(Country, StringComparison.Ordinal);
        if (abroad) figures = figures[Country.Length..];
        return figures.Length == PhoneFigures && figures[0] is >= '6' and <= '9';
    }

    private static bool IsBetween(char each) =>
        each is not ('\n' or '\r') && (char.IsWhiteSpace(each) || each is '.' or '-' or '\u2010' or '\u2012' or '\u2013');

    private static bool GoesOn(string text, int at, int step) => At(text, at) is var each
        && (char.IsLetterOrDigit(each) || each is '@' or '_' || (each is '/' or ':' && char.IsAsciiDigit(At(text, at + step))));

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private sealed record Run(List<string> Groups, bool Apart);
}
