using System.Text;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Answers;

/// <summary>
/// Reads which of several choices is meant: by name or part of it ("la de Berga"), by place ("la segona", "l'última",
/// "opció b", "2"), typed badly too. Both, none, any, out of range or more than one reading: null, and the bot asks again.
/// </summary>
public static class ChoiceReader
{
    private const int MaxTokens = 40;

    /// <summary>The place of the choice that is meant, counted from 0, or null.</summary>
    /// <param name="options">Their titles, as shown.</param>
    /// <param name="said">What was written.</param>
    /// <param name="yesOrNo">How it answers where two of them are a plain yes and a plain no.</param>
    public static int? Read(IReadOnlyList<string> options, Utterance said, Func<bool?> yesOrNo) =>
        Read(options, said.Text, said.AnswerWords, yesOrNo);

    private static int? Read(IReadOnlyList<string> options, string text, IReadOnlyList<Token> tokens, Func<bool?> yesOrNo)
    {
        if (options.Count == 0 || text.Length > 400) return null;
        if (tokens.Count is 0 or > MaxTokens) return null;
        var names = ChoiceNames.Of(options);
        if ((names.Whole(tokens) ?? names.Denial(tokens) ?? names.Number(tokens)) is { } whole) return whole;
        if (AfterTakingBack(options, text, tokens, names) is { } corrected) return corrected;
        var addsAPart = AddsAPart(tokens, names);
        if (!addsAPart && ChoiceRanges.Read(options, tokens) is { } range) return range;
        var said = Pointer.Parse(tokens, names);
        if (OfAnOpenLength(options, tokens) is { } open) return open;
        if (WithoutReasons(options, text, tokens, names) is { } plain) return plain;
        if (said.Stance is { } stance && (names.OfStance(stance) ?? (stance == "none" ? names.Refusal : null)) is { } same) return same;
        if (said.ChoosesNone) return AfterNone(options, text, yesOrNo);
        if (addsAPart) return Timed(options, text) is { } timed && (said.Settle() ?? timed) == timed ? timed : null;
        // "Una miqueta sí, però em falta la meitat": where there is something between yes and no, a yes with a "but" is neither.
        var isHalf = options.Count > 2 && tokens.Any(token => token.Text is "pero" or "miqueta" or "meitat" or "mig" or "mitges" or "part");
        var byYesNo = !isHalf && names.YesNoOptions is { } yesNo && yesOrNo() is { } answer ? (answer ? yesNo.Yes : yesNo.No) : (int?)null;
        var settled = said.Settle();
        if (isHalf && names.YesNoOptions is { } both && (settled is null || settled == both.Yes || settled == both.No))
        {
            var between = Enumerable.Range(0, options.Count).Where(at => at != both.Yes && at != both.No).ToList();
            return between is [var half] && (said.Names(half) || FreeWords.Meant(names, tokens) == half) ? half : null;
        }
        if (settled is { } chosen && !said.Rejects
            && (Contradicts(options[chosen], tokens) || IsOfAnotherLength(options[chosen], text))) return null;
        if ((settled ?? byYesNo) is { } known) return known;
        if (said.Rejects) return null;
        if ((Timed(options, text) ?? InThePart(options, said, text)) is { } inTime)
            return Contradicts(options[inTime], tokens) ? null : inTime;
        if (FreeWords.Meant(names, tokens) is { } meant) return said.LeavesRoomFor(meant) ? meant : null;
        // "No cal que m'avisis", of "Sense recordatori".
        var refuses = tokens.Count < 8 && !said.Points && !said.IsOfOthers && tokens.Any(token => token.Text == "no");
        return refuses && names.Refusal is { } refusal && yesOrNo() == false ? refusal : null;
    }

    // "La quarta... ai no, la tercera": what is taken back does not count where what comes after points at one.
    private static int? AfterTakingBack(IReadOnlyList<string> options, string text, IReadOnlyList<Token> tokens, ChoiceNames names)
    {
        var (from, to) = TakingBack.Rest(tokens);
        if (from == 0 || !Pointer.Parse([.. tokens.Take(from)], names).Points) return null;
        var rest = text[tokens[from].Start..tokens[to - 1].End];
        var said = AnswerTokens.Of(rest);
        return Pointer.Parse(said, names) is { Rejects: true, Points: false } ? null : Read(options, rest, said, () => null);
    }

    // "La darrera, que els dilluns la tècnica no hi és": why it is that one names none of the others.
    private static int? WithoutReasons(IReadOnlyList<string> options, string text, IReadOnlyList<Token> tokens, ChoiceNames names)
    {
        var reasons = Time.Reasons.In(tokens, []);
        if (reasons.Count == 0) return null;
        var kept = new StringBuilder(text);
        foreach (var (start, end) in reasons)
            for (var at = tokens[start].Start; at < tokens[end - 1].End; at++) kept[at] = ' ';
        var rest = kept.ToString();
        var said = AnswerTokens.Of(rest);
        return Pointer.Parse(said, names) is { Points: true } or { Rejects: true } ? Read(options, rest, said, () => null) : null;
    }

    // "Hora i mitja" is neither "1 hora" nor "2 hores".
    private static bool AddsAPart(IReadOnlyList<Token> tokens, ChoiceNames names) =>
        Enumerable.Range(0, tokens.Count).Any(at => tokens[at].Text is "mitja" or "quart" or "quarts"
            && names.With(tokens[at].Text).Count == 0
            && !(tokens[at].Text == "quart" && at > 0 && tokens[at - 1].Text is "el" or "la" && at + 1 >= tokens.Count - 1));

    // "Demà a la tarda" is not "Demà al matí": of days, months and parts of the day, one that the choice has another of.
    private static bool Contradicts(string option, IReadOnlyList<Token> said)
    {
        var title = SameThing.With([.. AnswerTokens.Of(option).Select(token => token.Text)]);
        var words = SameThing.With([.. said.Select(token => token.Text)]);
        if (PartIn([.. said.Select(token => token.Text)]) is { } part && (TimeIn(option) ?? HoursIn(option)?.From) is not null
            && !BeginsIn(option, part)) return true;
        return Array.Exists(Classes, of => words.Overlaps(of) && title.Overlaps(of) && !of.Any(word => words.Contains(word)
            && title.Contains(word)));
    }

    // "Mitja hora" is not "1 hora i mitja".
    private static bool IsOfAnotherLength(string option, string text) =>
        MinutesIn(text) is { } said && MinutesIn(option) is { } offered && said != offered;

    private static readonly Dictionary<string, DayPart> Parts = new()
    {
        ["mati"] = DayPart.Morning, ["migdia"] = DayPart.Midday, ["tarda"] = DayPart.Afternoon, ["vespre"] = DayPart.Evening,
        ["nit"] = DayPart.Night,
    };

    private static readonly HashSet<string>[] Classes =
    [
        [.. Parts.Keys],
        StatementWords.Weekdays,
        [.. StatementWords.Months],
    ];

    // "Cap dels anteriors, altres": what is named in the end, and not denied.
    private static int? AfterNone(IReadOnlyList<string> options, string text, Func<bool?> yesOrNo)
    {
        var end = text[(text.LastIndexOf(',') + 1)..];
        return end.Length == text.Length || AnswerTokens.Of(end).Exists(token => StatementWords.Negations.Contains(token.Text)) ? null
            : Read(options, end, AnswerTokens.Of(end), yesOrNo);
    }

    private static int? Timed(IReadOnlyList<string> options, string text) =>
        AtTheSameTime(options, text) ?? OfTheSameLength(options, text) ?? Extreme(options, text);

    // "La més llarga" among "1 hora" and "2 hores".
    private static int? Extreme(IReadOnlyList<string> options, string text)
    {
        var words = AnswerTokens.Of(text).Select(token => token.Text).ToList();
        if (words.Exists(Most.Contains) || IsUtmost(words, "mes")) return OfTheFigure(options, figures => figures.Max());
        if (words.Exists(Least.Contains) || IsUtmost(words, "menys")) return OfTheFigure(options, figures => figures.Min());
        var at = words.IndexOf("mes");
        if (at < 0 || at + 1 >= words.Count) return null;
        // "La més antiga", "la més recent" among days.
        var early = words[at + 1] is "antiga" or "antic" or "vella" or "vell" or "aviat" or "propera" or "proper"
            || words[at + 1] is "d" && words.Contains("hora");
        if (early || words[at + 1] is "recent" or "nova" or "nou" or "tard" or "tardana" or "lluny")
        {
            var days = options.Select(DayIn).ToList();
            var end = days.Contains(null) ? null : early ? days.Min() : days.Max();
            return end is null ? null : Only(options, option => DayIn(option) == end);
        }
        var lengths = options.Select(MinutesIn).ToList();
        if (lengths.Contains(null)) return null;
        var meant = words[at + 1] is "llarg" or "llarga" or "gran" ? lengths.Max()
            : words[at + 1] is "curt" or "curta" or "petita" or "breu" ? lengths.Min() : null;
        return meant is null ? null : Only(options, option => MinutesIn(option) == meant);
    }

    private static readonly HashSet<string> Most = ["maxim", "maxima", "maxims", "maximes", "maximo", "tope"];
    private static readonly HashSet<string> Least = ["minim", "minima", "minims", "minimes", "minimo"];

    // "Com més hores millor", "com menys millor", "la que menys"; "com més aviat millor" is of time.
    private static bool IsUtmost(List<string> words, string degree)
    {
        var at = words.IndexOf(degree);
        if (at < 1) return false;
        if (words[at - 1] == "que") return at == words.Count - 1;
        var better = words.IndexOf("millor", at);
        return words[at - 1] == "com"
            && (better == at + 1 || (better == at + 2 && words[at + 1] is "hores" or "temps" or "minuts" or "gent"));
    }

    // "El màxim" among "2 hores", "4 hores" or among ranges; of titles with no figure, or two, there is none.
    private static int? OfTheFigure(IReadOnlyList<string> options, Func<List<int>, int> end)
    {
        var values = options.Select(ChoiceRanges.Least).OfType<int>().ToList();
        if (values.Count < options.Count) return null;
        var meant = end(values);
        return values.Count(value => value == meant) == 1 ? values.IndexOf(meant) : null;
    }

    // "La d'hora i mitja" among "2 h" and "1 h 30 min".
    private static int? OfTheSameLength(IReadOnlyList<string> options, string text) =>
        MinutesIn(text) is { } minutes ? Only(options, option => MinutesIn(option) == minutes) : null;

    // "Quasi tres", "dues i mitja", "tres hores llargues", of "Més de 2 hores" and of lengths.
    private static int? OfAnOpenLength(IReadOnlyList<string> options, IReadOnlyList<Token> tokens)
    {
        if (!options.Any(option => option.StartsWith("Més de", StringComparison.OrdinalIgnoreCase)
            || option.StartsWith("Menys de", StringComparison.OrdinalIgnoreCase))) return null;
        var open = options.Select(option => AnswerTokens.Of(option) is [{ Text: "mes" or "menys" } more, { Text: "de" }, ..]
            ? more.Text : "").ToList();
        // Of "Més de 2 hores" the "2 hores".
        var lengths = options.Select((option, at) =>
            MinutesIn(open[at].Length > 0 ? option[(option.IndexOf("de ", StringComparison.Ordinal) + 3)..] : option)).ToList();
        if (lengths.Contains(null)) return null;
        if (Figures.In(tokens) is not [{ Kind: FigureKind.Plain or FigureKind.Amount, Value: < 24 } figure]) return null;
        string After(int at) => figure.End + at < tokens.Count ? tokens[figure.End + at].Text : "";
        var before = figure.Start > 0 ? tokens[figure.Start - 1].Text : "";
        if (After(0) is "minuts" or "min" || before is "la" or "opcio" or "numero" or "de") return null;
        var minutes = figure.Value * 60;
        for (var at = 0; at < 3; at++)
            if (After(at) == "i") minutes += After(at + 1) is "mitja" or "pico" ? 30 : After(at + 1) == "quart" ? 15 : 0;
        if (tokens.Any(token => token.Text is "quasi" or "casi" or "gairebe" or "prop" or "gaireve")) minutes--;
        var found = Enumerable.Range(0, options.Count).Where(at => open[at] switch
        {
            "mes" => minutes > lengths[at],
            "menys" => minutes < lengths[at],
            _ => minutes == lengths[at],
        }).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private static int? MinutesIn(string text) =>
        Time.Phrases.Of(text).Items.Select(item => item.Value).OfType<Duration>().Take(2).ToList() is [{ Minutes: > 0 } only]
            ? only.Minutes : null;

    // "El de les 4" among "Dilluns a les 10" and "Dimarts a les 16"; "de 10 a 12" among hours that begin and end.
    private static int? AtTheSameTime(IReadOnlyList<string> options, string text)
    {
        if (HoursIn(text) is { } hours) return Only(options, option => HoursIn(option) == hours);
        return TimeIn(text) is { } time ? Only(options, option => TimeIn(option) == time || HoursIn(option)?.From == time) : null;
    }

    // Month and day, as a figure that grows with them.
    private static int? DayIn(string option)
    {
        var tokens = AnswerTokens.Of(option);
        var days = Figures.In(tokens).Where(figure => figure.Kind == FigureKind.Day).Take(2).ToList();
        if (days is not [var only]) return null;
        var month = tokens.Select(token => StatementWords.Months.IndexOf(token.Text)).FirstOrDefault(at => at >= 0, -1);
        return (month * 31) + only.Value;
    }

    private static int? Only(IReadOnlyList<string> options, Func<string, bool> meant)
    {
        var found = Enumerable.Range(0, options.Count).Where(at => meant(options[at])).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private static (TimeOnly? From, TimeOnly? To)? HoursIn(string text) =>
        Time.Phrases.Of(text).Items.Select(item => item.Value).OfType<HourRange>().Take(2).ToList() is [var only] ? only.Resolve() : null;

    // "La de la tarda" among "Dilluns a les 10" and "Dimarts a les 16".
    private static int? InThePart(IReadOnlyList<string> options, Pointer said, string text)
    {
        var words = AnswerTokens.Of(text).Select(token => token.Text).ToList();
        if (PartIn(words) is not { } part) return null;
        var found = Enumerable.Range(0, options.Count).Where(at => said.MayMean(at) && BeginsIn(options[at], part)).ToList();
        if (found.Count < 2) return found is [var only] ? only : null;
        // "A primera hora", "de bon matí": the first of them.
        var early = words.Zip(words.Skip(1)).Any(pair => pair is ("bon", "mati") or ("primera", "hora") or ("d", "hora"));
        var times = found.ConvertAll(at => TimeIn(options[at]) ?? HoursIn(options[at])?.From);
        return early && times.Count(time => time == times.Min()) == 1 ? found[times.IndexOf(times.Min())] : null;
    }

    // The one part of the day that is named.
    private static DayPart? PartIn(List<string> words) =>
        Parts.Keys.Where(words.Contains).Take(2).ToList() is [var only] ? Parts[only] : null;

    private static bool BeginsIn(string option, DayPart part)
    {
        var (from, to) = part.Hours();
        return (TimeIn(option) ?? HoursIn(option)?.From) is { } time && time.Hour >= from && time.Hour <= to;
    }

    private static TimeOnly? TimeIn(string text)
    {
        if (Figures.In(AnswerTokens.Of(text)) is [{ Kind: FigureKind.Hour, Start: 0 } hour] && hour.Value < 1440
            && text.Trim().Length < 6) return new TimeOnly(hour.Value / 60, hour.Value % 60);
        var clocks = Time.Phrases.Of(text).Items.Where(item => item.Value is Clock { Exists: true }).Select(item =>
            ((Clock)item.Value).Time).Distinct().Take(2).ToList();
        return clocks is [var only] ? only : null;
    }
}
