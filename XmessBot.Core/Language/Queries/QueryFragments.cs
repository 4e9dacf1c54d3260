using XmessBot.Core.Language.Queries.Rules;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// Tells a fragment, which goes on from the query before ("i d'assessorament?", "només les del Bages"), from a query that says itself what
/// it asks about.
/// </summary>
public static class QueryFragments
{
    /// <summary>Whether a message names nothing that is asked about and has no words that ask.</summary>
    public static bool IsOne(Utterance said) =>
        !QueryMessage.Of(said).Items.Exists(item =>
            item.Kind is "ask" or "noun" or "hours" || item.Value is Named { Weak: false } or SaidRole);
}
