using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Leaves out what people take back in the same breath: "dimarts, perdó, dimecres", "dues hores, no, tres hores", "dilluns no,
/// dimarts". The words between say that they do; any other word there, and nothing is left out.
/// </summary>
internal static class Corrections
{
    private static readonly HashSet<string> Numbers = [.. Lexicon.Pairs("numbers").Select(pair => pair.Word)];

    /// <summary>The phrases that stay.</summary>
    public static IReadOnlyList<Item> Apply(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items)
    {
        HashSet<Item>? dropped = null;
        for (var at = 1; at < items.Count; at++)
        {
            if (items[at].Kind == "no") continue;
            var before = at - 1;
            while (before >= 0 && items[before].Kind == "no") before--;
            var adjacent = before >= 0 && TakingBack.Between(tokens, items[before].End, items[at].Start);
            if (!adjacent && TakingBack.Start(tokens, items[at].Start) is var start && start < items[at].Start) before = items.Count(item => item.End <= start) - 1;
            else if (!adjacent) continue;
            for (var n = before; n >= 0 && n >= before - 2; n--)
            {
                if (!SameSort(items[n], items[at])) continue;
                dropped ??= [];
                dropped.UnionWith(items.Skip(before + 1).Take(at - before - 1).Append(items[n]));
                // "Dimarts a les 10, perdó, dimecres a les 11": the time goes with its day.
                if (n < before && at + 1 < items.Count && SameSort(items[before], items[at + 1])) dropped.Add(items[before]);
                break;
            }
        }
        return [.. items.Where(item => dropped?.Contains(item) != true).Select(item => IsOpen(tokens, items, item) ? item with { Kind = "guard", Value = true } : item)];
    }

    // "Dues hores, vull dir tres": taken back for a number that nobody can tell the sense of.
    private static bool IsOpen(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, Item item) =>
        Sort(item) is not null && TakingBack.End(tokens, item.End) is var end && end > item.End
        && (tokens[end].Kind == TokenKind.Number || Numbers.Contains(tokens[end].Text)) && !items.Any(other => other.Start <= end && other.End > end);

    private static bool SameSort(Item one, Item other) => Sort(one) is { } sort && sort == Sort(other);

    private static string? Sort(Item item) => item.Value switch
    {
        Days or Weekdays => "day",
        Clock or HourRange => "time",
        Duration => "length",
        DayPart => "part",
        _ => null,
    };
}
