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
        while (at > 0 && (Linking.Contains(message.Tokens[at - 1].Text)
            || message.Items.Exists(noun => noun.Kind is "noun" && noun.End == at && noun.End - noun.Start == 1))) at--;
        return Singular.Contains(message.Tokens[at].Text) || (at > 0 && Singular.Contains(message.Tokens[at - 1].Text));
    }
}
