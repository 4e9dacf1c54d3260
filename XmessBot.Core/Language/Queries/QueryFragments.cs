using XmessBot.Core.Language.Queries.Rules;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// Tells a fragment, which goes on from the query before ("i d'assessorament?", "quantes n'hi ha?"), from a query that says itself what it
/// asks about.
/// </summary>
public static class QueryFragments
{
    /// <summary>Whether a message names nothing that is asked about, nor one thing of which there may be many: "la de Berga".</summary>
    public static bool IsOne(Utterance said)
    {
        var message = QueryMessage.Of(said);
        return !message.Items.Exists(item => item.Kind is "noun" or "hours" || item.Value is Named { Weak: false } or SaidRole)
            && !(message.Tokens.Any(token => token.Text is "la" or "l")
                && message.Tokens.All(token => token.Text is not ("les" or "nomes" or "tambe" or "i")));
    }
}
