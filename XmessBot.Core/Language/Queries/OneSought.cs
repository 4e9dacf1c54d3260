using XmessBot.Core.Language.Grammar;

namespace XmessBot.Core.Language.Queries;

/// <summary>Whether an order is of the one that is most: "la que té menys punts", "la sol·licitud que porta més temps esperant".</summary>
internal static class OneSought
{
    private static readonly HashSet<string> Linking = ["que", "te", "ha", "es", "va", "tret", "tingut"];

    private static readonly HashSet<string> Singular = ["la", "el", "l", "quina", "quin", "aquella", "aquell"];

    /// <summary>Whether the words before a superlative are of one thing.</summary>
    public static bool Is(QueryMessage message, Item item)
    {
        if (item is not { Kind: "sort", Value: SaidSort { Limit: null } }
            || !item.Rule!.Pattern.EndsWith("<sup>", StringComparison.Ordinal)) return false;
        var at = item.Start;
        for (var before = at; before >= 0; before = Before(message, at))
            at = before;
        return Singular.Contains(message.Tokens[at].Text) || (at > 0 && Singular.Contains(message.Tokens[at - 1].Text));
    }

    // Where the word or the phrase before begins, when it only tells more of the same thing; -1 when it does not.
    private static int Before(QueryMessage message, int at) => at == 0 ? -1
        : message.Items.Find(item => item.End == at && item.Kind is "noun" or "filter") is { } item && item.End == at ? item.Start
        : Linking.Contains(message.Tokens[at - 1].Text) ? at - 1 : -1;
}
