using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Queries;

/// <summary>Messages that have all the words of a query, and want or tell something else.</summary>
internal static class OtherWishes
{
    // A shorter length is of a session, a longer one of a wait.
    private const int OfADay = 24 * 60;

    private static readonly HashSet<string> Wishes = ["voldriem", "volem", "vull", "voldria", "volia", "voliem", "podem", "podriem"];

    /// <summary>Whether it asks for help of its own: "voldríem demanar una mentoria".</summary>
    public static bool Asks(QueryMessage message) => message.Tokens.Where((token, at) =>
        at > 0 && token.Text is "demanar" or "sollicitar" && Wishes.Contains(message.Tokens[at - 1].Text)).Any();

    /// <summary>Whether it tells a session: "he estat amb Callús, hora i mitja, sobre compra pública".</summary>
    public static bool TellsASession(Utterance said, IReadOnlyList<Item> items) =>
        said.Times.Items.Any(item => item.Value is Duration { Minutes: > 0 and < OfADay })
        && !items.Any(item => item.Kind is "noun" or "hours" or "sort");

    /// <summary>Whether what is still to be scored is said of those of who asks, in one breath: "les meves per valorar".</summary>
    public static bool ScoresMine(QueryMessage message) =>
        Starts(message, filter => filter is QueryFilter.Scored { By: [ScoredBy.None, ScoredBy.Some] })
            .Intersect(Starts(message, filter => filter?.Key is FilterKey.Mine or FilterKey.ScoredByMe)).Any();

    private static IEnumerable<int> Starts(QueryMessage message, Predicate<QueryFilter?> which) => message.Items
        .Where(item => item.Value is Said said && said.By.Values.Any(filter => which(filter)))
        .Select(item => message.PartStart(item.Start));
}
