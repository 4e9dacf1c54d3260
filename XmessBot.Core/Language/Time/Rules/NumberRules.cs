using System.Globalization;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Time.Rules;

/// <summary>Cardinals (<c>n</c>), ordinals (<c>ord</c>; the last is -1) and years (<c>year</c>).</summary>
internal static class NumberRules
{
    /// <summary>Numbers of one word, from Language/Data/numbers.txt, and ordinals.</summary>
    public static IEnumerable<WordKind> Words =>
    [
        new("word", WordLists.Pairs("numbers")
            .ToDictionary(pair => pair.Word, pair => (object)int.Parse(pair.Meaning, CultureInfo.InvariantCulture))),
        new("ord", WordLists.Pairs("ordinals")
            .ToDictionary(pair => pair.Word, pair => (object)int.Parse(pair.Meaning, CultureInfo.InvariantCulture))),
    ];

    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
    [
        new("number in figures", "n", "<digits>", m => m.Digits(0).Length <= 4 ? Int(m.Digits(0)) : null, "12 = 12", "2020 = 2020"),
        new("number in one word", "n", "<word>", m => m.Number(0), "onze = 11", "huit = 8", "dues = 2"),
        new("tens and units", "n", "<word> -? i? -? <word>", m => Tens(m.Number(0), m.Number(1)),
            "vint-i-cinc = 25", "trenta-dos = 32", "quaranta cinc = 45", "treinta y cinco = 35"),
        new("a hundred and more", "n", "cent -? i? <n>", m => m.Number(0) is > 0 and < 100 ? 100 + m.Number(0) : null, "cent vint = 120",
            "cent quaranta-cinc = 145"),
        new("hundreds", "n", "<word> -? cents|centes", m => m.Number(0) is > 1 and < 10 ? 100 * m.Number(0) : null, "dos-cents = 200"),
        new("hundreds and more", "n", "<word> -? cents|centes i? <n>", m => m.Number(0) is > 1 and < 10
            && m.Number(1) is > 0 and < 100 ? 100 * m.Number(0) + m.Number(1) : null, "dos-cents quaranta = 240"),
        new("ordinal in figures", "ord", "<digits> ~r|er|n|on|t|rt|e|a|na|ra|ro|o|ona -glued",
            m => m.Digits(0).Length <= 2 ? Int(m.Digits(0)) : null,
            "3r = 3", "1a = 1", "2n = 2", "5è = 5"),
        new("year in figures", "year", "<digits>", m => m.Digits(0).Length == 4
            && Int(m.Digits(0)) is >= 1900 and <= 2099 ? Int(m.Digits(0)) : null,
            "2020 = 2020"),
        new("year in words, of this century", "year", "dos mil <n>", m => m.Number(0) is > 0 and < 100 ? 2000 + m.Number(0) : null,
            "dos mil vint = 2020", "dos mil vint-i-un = 2021"),
        new("year in words, of last century", "year", "mil nou -? cents <n>", m => m.Number(0) is > 0 and < 100 ? 1900 + m.Number(0) : null,
            "mil nou-cents noranta = 1990"),
    ];

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static object? Tens(int tens, int units) =>
        tens is >= 20 and <= 90 && tens % 10 == 0 && units is > 0 and < 10 ? tens + units : null;
}
