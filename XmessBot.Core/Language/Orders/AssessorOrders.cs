using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Staff says who assesses requests.</summary>
/// <param name="Requests">Which requests, at least one.</param>
/// <param name="Names">Who, by their names as they were said; empty for every assessor of the call.</param>
public sealed record AssessorOrder(IReadOnlyList<NamedRequest> Requests, IReadOnlyList<string> Names);

/// <summary>Reads who says who assesses what (R12): "la Marta i en Joan valoren la 7", "que la 7 la valorin tots".</summary>
public static class AssessorOrders
{
    private static readonly PhraseList Phrases = new("assessors");
    private static readonly IReadOnlySet<string> Doubtful = WordLists.Words("request-order-doubts");

    /// <summary>Messages that say it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "la Marta i en Joan valoren la 7", "que la 7 la valorin tots", "que la Marta valori la 7 i la 9", "la de Vic la valora en Joan",
        "assigna la valoració de la 7 a la Marta", "que valori la 7 tothom", "posa la Marta Soler i en Joan com a avaluadors de la 7",
        "la 7 l'ha de valorar tota la comissió",
    ];

    /// <summary>The order; null when it is none, or when it is a doubt, a condition or a denial.</summary>
    public static AssessorOrder? Read(Utterance said)
    {
        if (said.Asks) return null;
        var found = Phrases.Find(said.Words).ToArray();
        var others = said.Words.Where((_, at) => !found.Any(each => each.Start <= at && at < each.End));
        if (!found.Any(each => each.Meaning == "assess") || others.Any(token => Doubtful.Contains(token.Text))) return null;
        var parts = OrderParts.Of(said);
        if (parts.Has("score") || parts.Has("all") || parts.Requests is not { Count: > 0 } requests) return null;
        var names = NamesIn(said, parts.Tokens);
        return (names.Count > 0) == found.Any(each => each.Meaning == "everybody") ? null : new AssessorOrder(requests, names);
    }

    private static List<string> NamesIn(Utterance said, IReadOnlyList<Token> tokens)
    {
        var names = new List<string>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (PersonNames.At(said, tokens, at) is not var (name, end)) continue;
            names.AddRange(Apart(name));
            at = end - 1;
        }

        return names;
    }

    // "Marta i Joan" are two, "Puig i Cadafalch" is one.
    private static IEnumerable<string> Apart(string name)
    {
        var words = name.Split(' ');
        var from = 0;
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at] != "i" || !PersonNames.First.Contains(CatalanText.Fold(words[at + 1]))) continue;
            yield return string.Join(' ', words[from..at]);
            from = at + 1;
        }

        yield return string.Join(' ', words[from..]);
    }
}
