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
    /// <summary>The phrases that stay.</summary>
    public static IReadOnlyList<Item> Apply(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items)
    {
        HashSet<Item>? dropped = null;
        for (var at = 1; at < items.Count; at++)
        {
            var before = at - 1;
            while (before >= 0 && items[before].Kind == "no") before--;
            if (before < 0 || items[at].Kind == "no" || !TakingBack.Between(tokens, items[before].End, items[at].Start)) continue;
            for (var n = before; n >= 0 && n >= before - 1; n--)
            {
                if (!SameSort(items[n], items[at])) continue;
                dropped ??= [];
                dropped.UnionWith(items.Skip(n).Take(1).Concat(items.Skip(before + 1).Take(at - before - 1)));
                // "Dimarts a les 10, perdó, dimecres a les 11": the time goes with its day.
                if (n < before && at + 1 < items.Count && SameSort(items[before], items[at + 1])) dropped.Add(items[before]);
                break;
            }
        }
        return dropped is null ? items : [.. items.Where(item => !dropped.Contains(item))];
    }

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
