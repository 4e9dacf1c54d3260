using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>Picks the option at one end of a scale that all options share: "la més llarga", "el màxim", "com més aviat millor".</summary>
internal static class ChoiceExtremes
{
    // "time first: aviat proper" and "size most: gran llarg" (Data/extremes.txt).
    private static readonly Dictionary<string, (bool OfTime, bool Greatest)> Adjectives = WordLists.Lines("extremes")
        .Select(line => line.Split(':', 2)).SelectMany(sides => sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (Word: CatalanText.Fold(word), Heading: sides[0])))
        .ToDictionary(each => each.Word, each => (each.Heading.StartsWith("time", StringComparison.Ordinal),
            each.Heading.EndsWith("last", StringComparison.Ordinal) || each.Heading.EndsWith("most", StringComparison.Ordinal)));

    private static readonly HashSet<string> Most = ["maxim", "maxima", "maxims", "maximes", "maximo", "tope"];
    private static readonly HashSet<string> Least = ["minim", "minima", "minims", "minimes", "minimo"];

    /// <summary>Whether "més" or "menys" modifies an adjective here; then it does not stand for the title "Més de 5.000".</summary>
    public static bool IsDegree(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text is "mes" or "menys" && AdjectiveAfter(tokens, at) is not null;

    /// <summary>The index of the option at that end; null when the options share no scale or two tie.</summary>
    public static int? Meant(IReadOnlyList<string> options, IReadOnlyList<Token> tokens)
    {
        var words = tokens.Select(token => token.Text).ToList();
        if (words.Exists(Most.Contains) || IsUtmost(words, "mes")) return At(options, ChoiceRanges.Least, greatest: true);
        if (words.Exists(Least.Contains) || IsUtmost(words, "menys")) return At(options, ChoiceRanges.Least, greatest: false);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (words[at] is not ("mes" or "menys") || AdjectiveAfter(tokens, at) is not { } said) continue;
            var greatest = said.Greatest == (words[at] == "mes");
            return said.OfTime
                ? At(options, DayIn, greatest) ?? At(options, HourIn, greatest)
                : At(options, ChoiceTimes.MinutesIn, greatest) ?? At(options, ChoiceRanges.Least, greatest);
        }
        return null;
    }

    private static (bool OfTime, bool Greatest)? AdjectiveAfter(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count) return null;
        var word = tokens[at + 1].Text == "d" && at + 2 < tokens.Count ? "d" + tokens[at + 2].Text : tokens[at + 1].Text;
        return Adjectives.TryGetValue(word, out var said) ? said : null;
    }

    // "Com més hores millor", "com menys millor", "la que menys"; "com més aviat millor" compares times instead.
    private static bool IsUtmost(List<string> words, string degree)
    {
        var at = words.IndexOf(degree);
        if (at < 1) return false;
        if (words[at - 1] == "que") return at == words.Count - 1;
        var better = words.IndexOf("millor", at);
        return words[at - 1] == "com"
            && (better == at + 1 || (better == at + 2 && words[at + 1] is "hores" or "temps" or "minuts" or "gent"));
    }

    private static int? At(IReadOnlyList<string> options, Func<string, int?> measure, bool greatest)
    {
        var values = options.Select(measure).OfType<int>().ToList();
        if (values.Count < options.Count) return null;
        var end = greatest ? values.Max() : values.Min();
        return values.Count(value => value == end) == 1 ? values.IndexOf(end) : null;
    }

    // A number that orders days by month and day.
    private static int? DayIn(string option)
    {
        var tokens = AnswerTokens.Of(option);
        if (Figures.In(tokens).Where(figure => figure.Kind == FigureKind.Day).Take(2).ToList() is not [var only]) return null;
        var month = only.Month > 0 ? only.Month : tokens.Max(token => StatementWords.Months.IndexOf(token.Text)) + 1;
        return (month * 31) + only.Value;
    }

    private static int? HourIn(string option) =>
        (ChoiceTimes.TimeIn(option) ?? ChoiceTimes.HoursIn(option)?.From) is { } time ? (time.Hour * 60) + time.Minute : null;
}
