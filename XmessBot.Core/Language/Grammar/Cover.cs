using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Grammar;

/// <summary>Of all that a grammar reads in a message, the phrases without overlap that cover most words with fewest phrases.</summary>
internal static class Cover
{
    private const int OfWord = 40;
    private const int OfPhrase = 13;

    // A word that says nothing is rather left than made a phrase.
    private const int OfSmall = 30;

    /// <summary>The phrases, in order; the best cover from each place to the end, so linear in the length of the message.</summary>
    /// <param name="chart">What was read.</param>
    /// <param name="rank">The kinds that are phrases by themselves, and which of two is taken for the same words.</param>
    /// <param name="small">The words that may be left.</param>
    /// <param name="may">Which items may be taken; null for all of them.</param>
    public static List<Item> Of(Chart chart, IReadOnlyDictionary<string, int> rank, IReadOnlySet<string> small, Predicate<Item>? may = null)
    {
        var count = chart.Tokens.Count;
        var best = new int[count + 1];
        var taken = new Item?[count + 1];
        for (var at = count - 1; at >= 0; at--)
        {
            best[at] = best[at + 1] + (small.Contains(chart.Word(at)) || chart.Tokens[at].Kind == TokenKind.Mark ? OfSmall : 0);
            foreach (var item in chart.ItemsAt(at))
            {
                if (!rank.TryGetValue(item.Kind, out var own) || may?.Invoke(item) == false) continue;
                var worth = ((item.End - at) * OfWord) - OfPhrase + own + best[item.End];
                if (worth > best[at]) (best[at], taken[at]) = (worth, item);
            }
        }
        var chosen = new List<Item>();
        for (var at = 0; at < count; at = taken[at]?.End ?? at + 1)
            if (taken[at] is { } item) chosen.Add(item);
        return chosen;
    }
}
