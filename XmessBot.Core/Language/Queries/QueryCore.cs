using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries.Rules;

namespace XmessBot.Core.Language.Queries;

/// <summary>The phrases by which a part of a message asks something: what is asked about, a state of it, an order, a bound.</summary>
internal static class QueryCore
{
    // A place, a person, a day or a number may as well stand in what is told around a query.
    private static readonly FilterKey[] Told =
        [FilterKey.Municipality, FilterKey.Comarca, FilterKey.Province, FilterKey.Person, FilterKey.Number, FilterKey.Mine];

    /// <summary>Whether a phrase is one.</summary>
    public static bool Is(Item item) => item.Kind switch
    {
        // "Entro a reunió" tells why there is no time.
        "noun" => item.Rule?.Name != "meetings",
        "hours" or "limit" or "daysof" or "topic" or "sort" => true,
        "filter" => item.Value is SaidCall || item.Value is Said said
        && said.By.Values.Any(filter => filter is null || !Told.Contains(filter.Key)),
        _ => false,
    };
}
