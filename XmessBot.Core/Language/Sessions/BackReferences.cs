using System.Globalization;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Sessions;

/// <summary>
/// Resolves words in a session's message that refer to an earlier value: "l'endemà" is the day after the day given, and in "no van ser
/// dues hores, van ser tres" the number is in hours.
/// </summary>
internal static class BackReferences
{
    // The maximum distance, in tokens, from a denied length to the number that replaces it.
    private const int Reach = 7;

    private static readonly Dictionary<string, int> Amounts =
        WordLists.Pairs("numbers").ToDictionary(pair => pair.Word, pair => int.Parse(pair.Meaning, CultureInfo.InvariantCulture));

    /// <summary>The time phrases of the message, with these references resolved.</summary>
    public static IEnumerable<Item> Resolve(Phrases phrases)
    {
        Item? day = null;
        var placed = new List<Item>();
        foreach (var phrase in phrases.Items)
        {
            var next = phrase;
            if (phrase.Kind == "guard" && phrases.Tokens[phrase.End - 1].Text == "endema" && day?.Value is Days { Single: true } before)
            {
                next = phrase with { Kind = "day", Value = Days.One($"after {before.Said}", at => before.On(at)?.First.AddDays(1)) };
                // "Volíem fer-la dilluns, però al final va ser l'endemà".
                if (phrases.Scopes.Of(day) == PhraseStanding.Planned) placed.Remove(day);
            }
            if (next.Value is Days { Single: true }) day = next;
            placed.Add(next);
            if (Instead(phrases, phrase) is { } instead) placed.Add(instead);
        }
        return placed;
    }

    // "No vam fer dues hores, en vam fer tres", "no una hora sinó dues".
    private static Item? Instead(Phrases phrases, Item item)
    {
        var tokens = phrases.Tokens;
        if (item.Value is not Duration { Minutes: > 0 } length || length.Minutes % 60 != 0
            || !(phrases.Denied.Contains(item) || Denial.Covers(tokens, item.Start))) return null;
        for (var at = item.End + 1; at < tokens.Count && at < item.End + Reach; at++)
        {
            if (tokens[at - 1].Text is not ("fer" or "ser" or "eren" or "foren" or "sino" or "ne")
                || Number(tokens[at]) is not { } hours) continue;
            var ends = at + 1 == tokens.Count || tokens[at + 1].Kind == TokenKind.Mark || tokens[at + 1].Text is "amb";
            return ends ? new Item(at, at + 1, "dur", Duration.OfMinutes(60 * hours), null) : null;
        }
        return null;
    }

    private static int? Number(Token token) =>
        Amounts.TryGetValue(token.Text, out var amount) || (token.Text.Length == 1 && int.TryParse(token.Text, out amount)) ? amount : null;
}
