using System.Globalization;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>An order that opens a call, or that changes a value of one.</summary>
/// <param name="Call">The call's id, or null.</param>
/// <param name="Year">The year of the call, or null.</param>
/// <param name="Number">Which call of its year, or null.</param>
/// <param name="Field">The value that changes, by its name in <c>CallField</c>; null when the call is to be opened.</param>
/// <param name="Value">What is said of the value; "" for nothing.</param>
public sealed record CallOrder(string? Call, int? Year, int? Number, string? Field = null, string Value = "");

/// <summary>
/// Reads staff's orders that open calls and change them: "obre la segona convocatòria", "canvia el termini al 15 de maig".
/// </summary>
public static class CallOrders
{
    private const int MostBetween = 4;
    private static readonly string[] NoFields = ["open", "change", "lead", "call", "next year", "this year"];
    private static readonly PhraseList Phrases = new("call-orders");

    private static readonly Dictionary<string, int> Ordinals = WordLists.Pairs("ordinals")
        .ToDictionary(pair => pair.Word, pair => int.Parse(pair.Meaning, CultureInfo.InvariantCulture));

    /// <summary>Messages that open a call; a test reads each.</summary>
    internal static IReadOnlyList<string> OpeningExamples { get; } =
    [
        "obre la segona convocatòria", "obrim la convocatòria de 2021", "si us plau, obre una nova convocatòria", "obre la 2027-1",
        "vull preparar la convocatòria de l'any que ve",
    ];

    /// <summary>Messages that change a value; a test reads each.</summary>
    internal static IReadOnlyList<string> ChangingExamples { get; } =
    [
        "canvia el termini al 15 de maig", "allarga el termini de la convocatòria 2026-2 fins al 15 de maig",
        "mou el període de sessions de setembre a desembre", "posa la bossa de mentoria a 12 hores",
    ];

    /// <summary>The order that a message is, or null. A question or a denial is none.</summary>
    public static CallOrder? Read(Utterance said)
    {
        if (said.Asks) return null;
        var words = said.Words;
        var end = 0;
        foreach (var (meaning, start, after) in Phrases.Find(words))
        {
            if (words.Skip(end).Take(start - end).Any(token => token.Text != ",")) return null;
            end = after;
            if (meaning == "open") return Opening(said, end);
            if (meaning == "change") return Changing(said, end);
            if (meaning is not "lead") return null;
        }

        return null;
    }

    /// <summary>The value that a message names, and what it says of it: "el termini, el 15 de maig"; null when it names none.</summary>
    public static (string Field, string Value)? Named(Utterance said) => FieldAfter(said, 0, int.MaxValue);

    /// <summary>The call that a message names, as far as it does.</summary>
    internal static CallOrder CallIn(Utterance said) => Of(said, said.References.Call, null, "");

    private static CallOrder? Opening(Utterance said, int from)
    {
        var call = said.References.Call;
        var words = said.Words;
        if (call is null && !Phrases.Find(words).Any(each =>
            each.Meaning == "call" && each.Start >= from && each.Start <= from + MostBetween
            && AreSmall(words.Skip(from).Take(each.Start - from)))) return null;
        return Of(said, call, null, "");
    }

    private static CallOrder? Changing(Utterance said, int from) =>
        FieldAfter(said, from, from + MostBetween) is var (field, value) ? Of(said, said.References.Call, field, value) : null;

    private static (string Field, string Value)? FieldAfter(Utterance said, int from, int latest)
    {
        var words = said.Words;
        foreach (var (meaning, start, end) in Phrases.Find(words))
        {
            if (start < from || NoFields.Contains(meaning)) continue;
            if (start > latest || (latest < int.MaxValue && !AreSmall(words.Skip(from).Take(start - from)))) return null;
            return (meaning, said.Text[words[end - 1].End..].Trim());
        }

        return null;
    }

    private static CallOrder Of(Utterance said, string? call, string? field, string value)
    {
        int? number = null;
        int? year = null;
        foreach (var token in call is null ? said.Words : [])
        {
            if (field is null && Ordinals.TryGetValue(token.Text, out var nth) && nth > 0) number = nth;
            if (field is null && token is { Kind: TokenKind.Number, Text.Length: 4 })
                year = int.Parse(token.Text, CultureInfo.InvariantCulture);
        }

        foreach (var (meaning, _, _) in call is null && field is null ? Phrases.Find(said.Words) : [])
        {
            if (meaning == "next year") year = said.Now.Year + 1;
            if (meaning == "this year") year = said.Now.Year;
        }

        return new CallOrder(call, year, number, field, value);
    }

    // Words of the list that say nothing of their own, and ordinals.
    private static bool AreSmall(IEnumerable<Token> words) =>
        words.All(token => token.Kind == TokenKind.Mark || Ordinals.ContainsKey(token.Text) || Small.Contains(token.Text));

    private static readonly HashSet<string> Small =
        ["la", "una", "nova", "el", "l", "les", "els", "de", "d", "del", "dels", "propera", "seguent", "un", "a"];
}
