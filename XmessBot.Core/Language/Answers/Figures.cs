using System.Globalization;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Answers;

/// <summary>What a figure is one of.</summary>
internal enum FigureKind
{
    /// <summary>Nothing around it says what: "la 2".</summary>
    Plain,

    /// <summary>It counts the choices: "la número 3", "un tres dels cinc".</summary>
    Counting,

    /// <summary>A day: "dia 8", "divendres 3 de juliol".</summary>
    Day,

    /// <summary>A time, in minutes: "a les 10", "9.30".</summary>
    Hour,

    /// <summary>So many of something: "2 hores", "3.215 empadronats".</summary>
    Amount,
}

/// <summary>A figure of a message or of a choice's title, in digits or in words.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Kind">What it is one of.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Month">Of a day the month that is told with it; 0 for none.</param>
internal readonly record struct Figure(int Value, FigureKind Kind, int Start, int End, int Month = 0)
{
    /// <summary>
    /// Whether that figure of a title may be this one: a plain one may be of any kind, one that counts is no day and no hour.
    /// </summary>
    public bool IsThatOf(Figure title) =>
        (Month == 0 || title.Month == 0 || Month == title.Month) && IsSameFigure(title);

    private const int Noon = 12 * 60;

    private bool IsSameFigure(Figure title) =>
        (Kind, title.Kind) switch
        {
            // "A les cinc" of "17:00".
            (FigureKind.Hour, FigureKind.Hour) => Value == title.Value || (Value < Noon && Value + Noon == title.Value),
            var (said, shown) when said == shown => Value == title.Value,
            (_, FigureKind.Plain or FigureKind.Counting) => Value == title.Value,
            (FigureKind.Plain, FigureKind.Hour) => Value == title.Value / 60,
            (FigureKind.Plain, _) => Value == title.Value,
            _ => false,
        };
}

/// <summary>Finds figures, and tells by the words around one what it is one of.</summary>
internal static class Figures
{
    private static readonly Dictionary<string, int> Words = WordLists.Pairs("numbers").Where(pair => pair.Word.Length > 2
        && pair.Word is not ("una" or "uno"))
        .ToDictionary(pair => pair.Word, pair => int.Parse(pair.Meaning, CultureInfo.InvariantCulture));

    private static readonly Dictionary<string, int> Groups = new()
    {
        ["parell"] = 2, ["desena"] = 10, ["dotzena"] = 12, ["vintena"] = 20, ["trentena"] = 30, ["cinquantena"] = 50, ["centenar"] = 100,
    };

    private static readonly HashSet<string> Counters = ["numero", "num", "n", "nr", "opcio", "lopcio", "opsio", "alternativa", "posicio",
        "º"];
    private static readonly HashSet<string> Whole = ["hora", "hores", "minut", "minuts"];
    private static readonly HashSet<string> Lengths = ["h", "hora", "hores", "min", "minut", "minuts", "'"];

    /// <summary>The figures, in order.</summary>
    public static List<Figure> In(IReadOnlyList<Token> tokens)
    {
        var found = new List<Figure>();
        for (var at = 0; at < tokens.Count;)
        {
            var (value, end, isTime) = ValueAt(tokens, at);
            if (end > at) found.Add(Told(tokens, value, at, end, isTime));
            at = end > at ? found[^1].End : at + 1;
        }
        return found;
    }

    private static Figure Told(IReadOnlyList<Token> tokens, int value, int at, int end, bool isTime)
    {
        string Word(int place) => place >= 0 && place < tokens.Count ? tokens[place].Text : "";
        var (before, after) = (Word(at - 1), Word(end));
        if (before is "." && Word(at - 2) is "num" or "n") before = "num";
        if (isTime) return new Figure(value, FigureKind.Hour, at, end);
        if (MonthOf(tokens, at, value) is { } told) return new Figure(value, FigureKind.Day, at, told.End, told.Month);
        // "La que fa dos".
        var counted = Counters.Contains(before) || (before == "fa" && Word(at - 2) == "que");
        if (counted || IsOfSoMany(tokens, end)) return new Figure(value, FigureKind.Counting, at, end);
        var named = after is "de" or "d" ? StatementWords.Months.IndexOf(Word(end + 1)) + 1 : 0;
        if (before is "dia" || StatementWords.Weekdays.Contains(before) || named > 0)
            return new Figure(value, FigureKind.Day, at, end, named);
        if (Lengths.Contains(after) && (before != "les" || Whole.Contains(after))) return new Figure(value, FigureKind.Amount, at, end);
        var isHour = before == "les" && value < 25 && (at < 2 || Word(at - 2) is "a" or "de" or "cap" or "fins");
        if (isHour) return new Figure(value * 60, FigureKind.Hour, at, end);
        // "Posa'm la 2 porfa": after the article of one no figure tells how many.
        var counts = before is not ("la" or "el" or "lo") && end < tokens.Count && tokens[end].Kind == TokenKind.Word && after.Length > 3
            && !StatementWords.Little.Contains(after);
        return new Figure(value, counts || value > 99 ? FigureKind.Amount : FigureKind.Plain, at, end);
    }

    // "29/6" and "29-6" (the hyphen is gone): the month of a day in figures, and the first token after it.
    private static (int Month, int End)? MonthOf(IReadOnlyList<Token> tokens, int at, int day)
    {
        var slash = at + 2 < tokens.Count && tokens[at + 1] is { Glued: true, Text: "/" };
        var after = slash ? at + 2 : at + 1;
        if (tokens[at].Kind != TokenKind.Number || after >= tokens.Count || tokens[after] is not { Glued: true, Kind: TokenKind.Number })
            return null;
        if (!int.TryParse(tokens[after].Text, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return null;
        return day <= 31 && (slash || day > 12) ? (month, after + 1) : null;
    }

    // "Un tres dels cinc possibles".
    private static bool IsOfSoMany(IReadOnlyList<Token> tokens, int end) =>
        end + 1 < tokens.Count && tokens[end].Text is "dels" or "de" && ValueAt(tokens, tokens[end + 1].Text is "les" or "els"
            ? end + 2 : end + 1).End > end + 1;

    private static (int Value, int End, bool IsTime) ValueAt(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count) return (0, at, false);
        if (tokens[at].Kind == TokenKind.Number) return OfDigits(tokens, at);
        if (tokens[at].Text == "mil") return (1000 + HundredsAt(tokens, at + 1).Value, HundredsAt(tokens, at + 1).End, false);
        // "A la una": in another place it counts nothing.
        if (tokens[at].Text == "una" && at > 1 && tokens[at - 1].Text == "la" && tokens[at - 2].Text is "a" or "de" or "fins" or "cap")
            return (60, at + 1, true);
        // "Un parell", "una desena".
        if (at + 1 < tokens.Count && tokens[at].Text is "un" or "una" && Groups.TryGetValue(tokens[at + 1].Text, out var group))
            return (group, at + 2, false);
        if (!Words.TryGetValue(tokens[at].Text, out var value)) return (0, at, false);
        // "Deu ser això" counts nothing.
        if (tokens[at].Text == "deu" && at + 1 < tokens.Count && tokens[at + 1].Text is "ser" or "estar" or "haver") return (0, at, false);
        var end = at + 1;
        if (value is >= 20 and < 100 && value % 10 == 0)
        {
            var unit = end < tokens.Count && tokens[end].Text == "i" ? end + 1 : end;
            if (unit < tokens.Count && UnitAt(tokens[unit].Text) is { } ones) (value, end) = (value + ones, unit + 1);
        }
        if (value < 10 && HundredsAt(tokens, at) is { Value: > 0 } hundreds) return (hundreds.Value, hundreds.End, false);
        if (end < tokens.Count && tokens[end].Text == "mil" && value < 1000)
            (value, end) = ((value * 1000) + HundredsAt(tokens, end + 1).Value, HundredsAt(tokens, end + 1).End);
        return (value, end, false);
    }

    // "Cent", "dos-cents": what "mil" may have after it.
    private static (int Value, int End) HundredsAt(IReadOnlyList<Token> tokens, int at)
    {
        if (at < tokens.Count && tokens[at].Text == "cent") return (100, at + 1);
        var times = at + 1 < tokens.Count && tokens[at + 1].Text is "cents" or "centes" ? UnitAt(tokens[at].Text) : null;
        return times is > 1 ? (times.Value * 100, at + 2) : (0, at);
    }

    private static int? UnitAt(string word) => word is "u" or "un" or "una" ? 1 : Words.TryGetValue(word, out var value) && value < 10
        ? value : null;

    // "3.215" is one figure, and so are "10.30" and "9:30".
    private static (int Value, int End, bool IsTime) OfDigits(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Text.Length > 7) return (0, at, false);
        var value = int.Parse(tokens[at].Text, CultureInfo.InvariantCulture);
        if (at + 2 < tokens.Count && tokens[at + 1] is { Glued: true, Text: "." or ":" }
            && tokens[at + 2] is { Glued: true, Kind: TokenKind.Number, Text.Length: < 8 } rest)
        {
            var more = int.Parse(rest.Text, CultureInfo.InvariantCulture);
            if (rest.Text.Length == 3 && value < 1000 && tokens[at + 1].Text == ".") return ((value * 1000) + more, at + 3, false);
            if (rest.Text.Length == 2 && value < 25) return ((value * 60) + more, at + 3, true);
        }
        return at + 1 < tokens.Count && tokens[at + 1].Text == "mil" && value < 1000
            ? (value * 1000, at + 2, false)
            : (value, at + 1, false);
    }
}
