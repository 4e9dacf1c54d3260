using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>Choices that are ranges of a figure, "De 1.000 a 5.000": the one in which all that was said lies.</summary>
internal static class ChoiceRanges
{
    // Of ranges beyond this a figure as small as a place is a place.
    private const int Small = 100;

    /// <summary>The place of that choice, or null when they are none, or it lies in none or in two.</summary>
    public static int? Read(IReadOnlyList<string> options, IReadOnlyList<Token> said)
    {
        var ranges = options.Select(option => Of(AnswerTokens.Of(option))).ToList();
        if (ranges.Count(range => range is not null) < 2 || ranges.Count(range => range is null) > 1) return null;
        var words = said.Select(token => token.Text).ToList();
        var figures = Figures.In(said);
        // "Més de dues", of "Més de 2 hores".
        if (said.Count > 1 && !words.Exists(StatementWords.Negations.Contains) && Of(said) is { } same
            && Enumerable.Range(0, ranges.Count).Where(at => ranges[at] == same).Take(2).ToList() is [var told]) return told;
        var beyond = Beyond(words);
        if (beyond == 0 && words.Exists(word => word is "menys" or "mes" or "entre" or "fins" or "almenys" or "amunt"
            or "aproximadament" || StatementWords.Negations.Contains(word))) return null;
        if (beyond != 0 && figures.Count > 1) return null;
        if (figures.Exists(figure => figure.Kind is FigureKind.Counting or FigureKind.Day or FigureKind.Hour)) return null;
        // "4" among "Menys de 1.000", "De 1.000 a 5.000" and two more is the fourth.
        if (figures is [{ Kind: FigureKind.Plain } bare] && said.Count == 1 && bare.Value <= options.Count
            && ranges.TrueForAll(range => range is null or { From: > Small } or { To: > Small })) return null;
        // "La 2" points.
        if (figures is [{ Start: 1, Kind: FigureKind.Plain }] && words[0] is "la" or "el") return null;
        List<int> values = [.. figures.Select(figure => figure.Value + beyond)];
        if (values.Count == 0 && words.Exists(word => word is "sol" or "sola")) values = [1];
        if (values.Count == 0) return null;
        var holding = Enumerable.Range(0, ranges.Count).Where(at => ranges[at] is { } each
            && values.TrueForAll(value => value >= each.From && value <= each.To)).Take(2).ToList();
        return holding is [var only] ? only : null;
    }

    // "Passem dels vint mil", "poc més de mil" lie above the figure; "no arribem a mil", "gairebé mil" lie below it.
    private static int Beyond(List<string> words)
    {
        var denies = words.Exists(StatementWords.Negations.Contains);
        if (words.Exists(Passing.Contains)) return denies ? -1 : 1;
        if (words.Exists(word => word is "arribem" or "arriba" or "arriben") && denies) return -1;
        if (words.Exists(Nearly.Contains)) return denies ? 0 : -1;
        var little = words.FindIndex(word => word is "poc" or "mica" or "pel");
        return little < 0 || little + 1 == words.Count || denies ? 0 : words[little + 1] switch { "mes" => 1, "menys" => -1, _ => 0 };
    }

    private static readonly HashSet<string> Passing = ["passem", "passa", "passen", "superem", "supera", "sobrepassem", "ultrapassem"];

    private static readonly HashSet<string> Nearly = ["gairebe", "quasi", "casi", "prop"];

    /// <summary>The figure of a title, or where its range begins; null when it has neither.</summary>
    public static int? Least(string option) => Of(AnswerTokens.Of(option))?.From
        ?? (Figures.In(AnswerTokens.Of(option)) is [{ Kind: not (FigureKind.Day or FigureKind.Hour) } first, ..] ? first.Value : null);

    private static (int From, int To)? Of(IReadOnlyList<Token> tokens)
    {
        var figures = Figures.In(tokens);
        // "Menys d'una hora" and "menys d'1 hora" are one.
        if (figures.Count == 0 && tokens.Count > 2 && tokens[1].Text is "d" or "de" && tokens[2].Text is "una" or "un")
            figures.Add(new Figure(1, FigureKind.Plain, 2, 3));
        if (figures.Exists(figure => figure.Kind is FigureKind.Day or FigureKind.Hour)) return null;
        var before = figures.Count > 0 ? string.Join(' ', tokens.Take(figures[0].Start)
            .Select(token => token.Text == "d" ? "de" : token.Text)) : "";
        return figures switch
        {
            [var only] when before.EndsWith("menys de", StringComparison.Ordinal) => (0, only.Value - 1),
            [var only] when before.EndsWith("mes de", StringComparison.Ordinal) => (only.Value + 1, int.MaxValue),
            [var only] when before.EndsWith("fins a", StringComparison.Ordinal)
            || before.EndsWith("com a molt", StringComparison.Ordinal) => (0, only.Value),
            [var only] when tokens.Count > only.End + 1 && tokens[only.End].Text is "o"
            && tokens[only.End + 1].Text is "mes" => (only.Value, int.MaxValue),
            [var only] when tokens.Count == 1 => (only.Value, only.Value),
            [var from, var to] when to.Start == from.End + 1 && tokens[from.End].Text is "a" or "i" or "o" or "-" or "–"
            && from.Value < to.Value => (from.Value, to.Value),
            _ => null,
        };
    }
}
