using XmessBot.Core.Language.Grammar;

namespace XmessBot.Core.Language.Queries;

/// <summary>"No" before what is so or is not turns it: "que no siguin membres recents", "que no m'heu assignat".</summary>
internal static class Denials
{
    /// <summary>The phrases, those denied turned and with their "no".</summary>
    /// <param name="message">The words.</param>
    /// <param name="items">The phrases.</param>
    /// <param name="passed">The words that may stand between.</param>
    public static IEnumerable<Item> Turn(IReadOnlyList<Text.Token> message, IReadOnlyList<Item> items, IReadOnlySet<string> passed) =>
        items.Select(item => No(message, items, item, passed) is var at and >= 0 && Turned(item) is { } value
            ? item with { Start = at, Value = value } : item);

    private static int No(IReadOnlyList<Text.Token> message, IReadOnlyList<Item> items, Item item, IReadOnlySet<string> passed)
    {
        var at = item.Start - 1;
        while (at >= 0 && passed.Contains(message[at].Text)) at--;
        return at >= 0 && message[at].Text == "no" && !items.Any(other => other.Start <= at && at < other.End) ? at : -1;
    }

    private static Said? Turned(Item item) =>
        item.Value is Said said && said.By.Values.All(filter => filter is QueryFilter.Flag)
            ? said with { By = said.By.ToDictionary(by => by.Key, by => (QueryFilter?)Not((QueryFilter.Flag)by.Value!)) } : null;

    private static QueryFilter.Flag Not(QueryFilter.Flag flag) => flag with { Value = !flag.Value };
}
