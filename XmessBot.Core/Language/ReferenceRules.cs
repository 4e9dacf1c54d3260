using System.Globalization;
using XmessBot.Core.Language.Grammar;

namespace XmessBot.Core.Language;

/// <summary>Rules for the ways to name a request (<c>request</c>), a call (<c>call</c>) or a session (<c>session</c>).</summary>
internal static class ReferenceRules
{
    private static readonly HashSet<string> Months =
        ["gener", "febrer", "marc", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre"];

    // Units: a number before one of these is an amount or an hour.
    private static readonly HashSet<string> Counted = ["h", "hores", "hora", "min", "minuts", "minut", "mitja", "quarts", "euros",
        "persones", "sessions", "dies", "setmanes", "i"];

    private static readonly Dictionary<string, Func<Chart, int, bool>> Conditions = new()
    {
        // "12/05", "12:30", "2026-1-007": the number continues.
        ["whole"] = (chart, at) => at >= chart.Tokens.Count || !chart.Tokens[at].Glued
            || chart.Tokens[at].Text is "." or "," or ";" or "?" or "!" or ")",
        ["number"] = (chart, at) => !Counted.Contains(chart.Word(at))
            && !(chart.Word(at) is "de" or "d" && Months.Contains(chart.Word(at + 1))),
        // "A la 1", "fins a la 1" are clock times.
        ["nohour"] = (chart, at) => chart.Word(at - 1) is not ("a" or "fins" or "cap" or "des" or "vers")
            && !(chart.Word(at - 1) is "de" or "i" && chart.Word(at + 1) is "1"),
    };

    /// <summary>The rules, compiled.</summary>
    public static RuleBook Book { get; } = new(
        [],
        [
            new("a request's reference", "request", "<digits> ~- ~<digits> ~- ~<digits> -whole", m =>
                Reference(m.Digits(0), m.Digits(1), m.Digits(2)), "2026-1-007 = 2026-1-007", "2020-2-1234 = 2020-2-1234"),
            new("a call's number", "call", "<digits> ~- ~<digits> -whole", m => Call(m.Digits(0), m.Digits(1)), "2026-1 = 2026-1"),
            new("a session's number", "session", "sessio num|numero|n|nº? .? <digits> -whole -number", m =>
                Number(m.Digits(0)), "sessió 12 = 12", "sessió núm. 7 = 7", "sessió número 3 = 3"),
            new("a number", "session", "num|numero .? <digits> -whole -number", m => Number(m.Digits(0)), "núm. 12 = 12", "número 5 = 5"),
            new("the one with a number", "session", "-nohour la num|numero? .? <digits> -whole -number", m =>
                Number(m.Digits(0)), "la 12 = 12", "la núm. 3 = 3"),
        ],
        new Dictionary<string, string>(), Conditions);

    private static object? Reference(string year, string call, string number) =>
        year.Length == 4 && call.Length <= 2 && number.Length >= 3 ? $"{year}-{call}-{number}" : null;

    private static object? Call(string year, string number) => year.Length == 4 && number.Length <= 2 ? $"{year}-{number}" : null;

    private static object? Number(string digits) => digits.Length <= 6
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
