using System.Text;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Answers;

/// <summary>Options told by days, hours, parts of the day and lengths, and by which of them is the most or the first.</summary>
internal static class ChoiceTimes
{
    private static readonly Dictionary<string, DayPart> Parts = new()
    {
        ["mati"] = DayPart.Morning, ["migdia"] = DayPart.Midday, ["tarda"] = DayPart.Afternoon, ["vespre"] = DayPart.Evening,
        ["nit"] = DayPart.Night,
    };

    /// <summary>The words of the parts of the day.</summary>
    public static IEnumerable<string> PartsOfTheDay => Parts.Keys;

    /// <summary>The option at the same hour, of the same length, or the longest or earliest where that is said.</summary>
    public static int? Timed(IReadOnlyList<string> options, string text) =>
        AtTheSameTime(options, text) ?? OfTheSameLength(options, text) ?? ChoiceExtremes.Meant(options, AnswerTokens.Of(text));

    // "La d'hora i mitja" among "2 h" and "1 h 30 min".
    /// <summary>The one option as long as is said.</summary>
    public static int? OfTheSameLength(IReadOnlyList<string> options, string text) =>
        MinutesIn(text) is { } minutes ? Only(options, option => MinutesIn(option) == minutes) : null;

    /// <summary>The option that is as many hours long, or open above or below which they lie.</summary>
    // "Una", "quasi tres", "dues i mitja", "tres hores llargues", of "Més de 2 hores" and of lengths.
    public static int? OfSoManyHours(IReadOnlyList<string> options, IReadOnlyList<Token> tokens)
    {
        var open = options.Select(option => AnswerTokens.Of(option) is [{ Text: "mes" or "menys" } more, { Text: "de" }, ..]
            ? more.Text : "").ToList();
        // Of "Més de 2 hores" the "2 hores".
        var lengths = options.Select((option, at) =>
            MinutesIn(open[at].Length > 0 ? option[(option.IndexOf("de ", StringComparison.Ordinal) + 3)..] : option)).ToList();
        if (lengths.Contains(null)) return null;
        if (tokens.Any(token => StatementWords.Negations.Contains(token.Text)) || HoursSaid(tokens) is not { } figure) return null;
        string After(int at) => figure.End + at < tokens.Count ? tokens[figure.End + at].Text : "";
        var before = figure.Start > 0 ? tokens[figure.Start - 1].Text : "";
        if (!BesideHours.Contains(After(0)) || before is "la" or "opcio" or "numero" or "de") return null;
        var minutes = figure.Value * 60;
        for (var at = 0; at < 3; at++)
            if (After(at) == "i") minutes += After(at + 1) switch { "mitja" or "pico" => 30, "quart" => 15, "escaig" => 1, _ => 0 };
        if (tokens.Any(token => token.Text is "quasi" or "casi" or "gairebe" or "prop" or "gaireve")) minutes--;
        var found = Enumerable.Range(0, options.Count).Where(at => open[at] switch
        {
            "mes" => minutes > lengths[at],
            "menys" => minutes < lengths[at],
            _ => minutes == lengths[at],
        }).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    // What may follow so many hours: "tres quarts" and "tres minuts" are no hours.
    private static readonly HashSet<string> BesideHours =
        ["", ",", ".", "!", "i", "h", "hora", "hores", "horetes", "horeta", "ben", "justa", "justes", "llargues", "clavades"];

    // "Una" counts only where nothing else may be meant by it: "una i mitja".
    private static Figure? HoursSaid(IReadOnlyList<Token> tokens)
    {
        var figures = Figures.In(tokens);
        var one = tokens.Any(token => token.Text == "una");
        if (figures.Count == 0 && tokens[0].Text == "una" && tokens.Count > 1 && tokens[1].Text is "i" or "justa")
            return new Figure(1, FigureKind.Plain, 0, 1);
        return !one && figures is [{ Kind: FigureKind.Plain or FigureKind.Amount, Value: < 24 } figure] ? figure : null;
    }

    /// <summary>The one length in a text, in minutes.</summary>
    public static int? MinutesIn(string text) =>
        Time.Phrases.Of(text).Items.Select(item => item.Value).OfType<Duration>().Take(2).ToList() is [{ Minutes: > 0 } only]
            ? only.Minutes : null;

    // "El de les 4" among "Dilluns a les 10" and "Dimarts a les 16"; "de 10 a 12" among hours that begin and end.
    private static int? AtTheSameTime(IReadOnlyList<string> options, string text)
    {
        if (HoursIn(text) is { } hours)
            return Only(options, option => hours.To is null ? HoursIn(option)?.From == hours.From : HoursIn(option) == hours);
        // "A les cinc" is in "De 16 a 18".
        return TimeIn(text) is { } time ? Only(options, option => TimeIn(option) == time || HoursIn(option)?.From == time)
            ?? Only(options, option => HoursIn(option) is var (from, to) && from <= time && time < to) : null;
    }

    private static int? Only(IReadOnlyList<string> options, Func<string, bool> meant)
    {
        var found = Enumerable.Range(0, options.Count).Where(at => meant(options[at])).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The hours from and to in a text.</summary>
    public static (TimeOnly? From, TimeOnly? To)? HoursIn(string text) =>
        Time.Phrases.Of(text).Items.Select(item => item.Value).OfType<HourRange>().Take(2).ToList() is [var only] ? only.Resolve() : null;

    /// <summary>The one option in the part of the day that is said.</summary>
    // "La de la tarda" among "Dilluns a les 10" and "Dimarts a les 16".
    public static int? InThePart(IReadOnlyList<string> options, Pointer said, string text)
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

    /// <summary>The part of the day among the words.</summary>
    // The one part of the day that is named.
    public static DayPart? PartIn(List<string> words) =>
        Parts.Keys.Where(words.Contains).Take(2).ToList() is [var only] ? Parts[only] : null;

    /// <summary>Whether the option begins in that part of the day.</summary>
    public static bool BeginsIn(string option, DayPart part)
    {
        var (from, to) = part.Hours();
        return (TimeIn(option) ?? HoursIn(option)?.From) is { } time && time.Hour >= from && time.Hour <= to;
    }

    /// <summary>The one time of the day in a text.</summary>
    public static TimeOnly? TimeIn(string text)
    {
        if (Figures.In(AnswerTokens.Of(text)) is [{ Kind: FigureKind.Hour, Start: 0 } hour] && hour.Value < 1440
            && text.Trim().Length < 6) return new TimeOnly(hour.Value / 60, hour.Value % 60);
        var clocks = Time.Phrases.Of(text).Items.Where(item => item.Value is Clock { Exists: true }).Select(item =>
            ((Clock)item.Value).Time).Distinct().Take(2).ToList();
        return clocks is [var only] ? only : null;
    }
}
