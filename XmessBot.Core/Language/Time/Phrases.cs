using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Rules;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// The time phrases of a message, in order and without overlap: of all that the grammar reads, the selection that covers most words
/// with fewest phrases.
/// </summary>
internal sealed class Phrases
{
    // The kinds that are phrases of their own; of two readings of the same words, the one with the higher rank wins.
    private static readonly Dictionary<string, int> Rank = new()
    {
        ["guard"] = 9, ["several"] = 9, ["vague"] = 8, ["days"] = 7, ["day"] = 6, ["hours"] = 5, ["clock"] = 4, ["instant"] = 3,
            ["dur"] = 3, ["span"] = 2,
        ["allday"] = 2, ["some"] = 2, ["hazy"] = 2, ["every"] = 1, ["anytime"] = 2, ["everypart"] = 5, ["same"] = 2, ["nono"] = 2,
        ["wds"] = 1, ["parts"] = 5, ["except"] = 1, ["no"] = 1, ["quarters"] = 1, ["now"] = 1,
    };

    private Phrases(IReadOnlyList<Token> tokens, List<Item> chosen)
    {
        Tokens = tokens;
        Reasons = chosen.Count > 0 ? Time.Reasons.In(tokens, chosen) : [];
        (Items, Denied) = chosen.Count > 0 ? Corrections.Apply(tokens, chosen, Reasons) : ([], new HashSet<Item>());
    }

    /// <summary>The tokens of the message in common form.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The selected phrases.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The phrases that are denied: "els dilluns no puc".</summary>
    public IReadOnlySet<Item> Denied { get; }

    /// <summary>The parts of the message that give reasons, as the index of the first token and of the token after the last.</summary>
    public IReadOnlyList<(int Start, int End)> Reasons { get; }

    /// <summary>What the words around each phrase say about it.</summary>
    public Scopes Scopes => field ??= Scopes.Of(Tokens, Items, Reasons);

    /// <summary>Reads a message.</summary>
    public static Phrases Of(string text) => new Utterance(text).Times;

    /// <inheritdoc cref="Of(string)"/>
    public static Phrases Of(Utterance said)
    {
        var tokens = TimeTokens.Repair(said.Words);
        return new Phrases(tokens, Choose(Chart.Read(tokens, TimeGrammar.Book)));
    }

    // The best cover from each token to the end, computed backwards. Linear, because each token has a bounded number of readings.
    private static List<Item> Choose(Chart chart)
    {
        bool? denies = null;
        var count = chart.Tokens.Count;
        var best = new int[count + 1];
        var taken = new Item?[count + 1];
        for (var at = count - 1; at >= 0; at--)
        {
            best[at] = best[at + 1];
            foreach (var item in chart.ItemsAt(at))
            {
                if (!Rank.TryGetValue(item.Kind, out var rank)) continue;
                // "En comptes de dilluns, dimarts", "no el 8, el 9 de maig", "qualsevol dia, dimecres no": after a denial, a comma may
                // separate instead of listing.
                if (item.Kind is "wds" or "several" && HasComma(chart, item) && (denies ??= Scopes.Deny(chart.Tokens))) continue;
                var worth = (item.End - at) * 40 - 13 + rank + best[item.End];
                if (worth > best[at]) (best[at], taken[at]) = (worth, item);
            }
        }
        var chosen = new List<Item>();
        for (var at = 0; at < count;)
        {
            if (taken[at] is { } item)
            {
                chosen.Add(item);
                at = item.End;
            }
            else at++;
        }
        return chosen;
    }

    private static bool HasComma(Chart chart, Item item)
    {
        for (var at = item.Start; at < item.End; at++)
        {
            if (chart.Word(at) == ",") return true;
        }
        return false;
    }
}
