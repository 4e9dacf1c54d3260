using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// Reads what staff asks to see: "quines sol·licituds de mentoria hi ha pendents del Baix Llobregat?". A query is the thing asked about
/// and its conditions, each read by a rule of its own; a word that no rule reads and that is no courtesy makes it none, because a
/// condition that was dropped would answer another question. What cannot be read, a council that may be two or a day that does not
/// exist, makes it none too.
/// </summary>
public static class StaffQueries
{
    // A message longer than this tells something.
    private const int MostWords = 60;

    private static readonly Dimension<StaffQuery?> Asked = new(said => Compose(said, null));

    /// <summary>The query that a message is, or null.</summary>
    public static StaffQuery? Read(Utterance said) => said.Read(Asked);

    /// <summary>
    /// A query with what a fragment adds or puts in the place of what was said before: "i d'assessorament?", "només les del Bages",
    /// "també les del Berguedà". Null when the fragment is none: it asks about something else, or says no condition.
    /// </summary>
    /// <param name="previous">The query that was answered.</param>
    /// <param name="said">The fragment.</param>
    public static StaffQuery? Refine(StaffQuery previous, Utterance said) => Compose(said, previous);

    private static StaffQuery? Compose(Utterance said, StaffQuery? previous)
    {
        // Every message of staff comes by here: one that says too much else is read no further.
        if (said.Words.Count > MostWords || !QueryWords.MayBeOne(said)) return null;
        var message = QueryMessage.Of(said);
        if (previous is null ? !UnreadWords.MayBeIgnored(said, message) : message.Unread.Count > 0) return null;
        return new QueryComposer(said, message, previous).Compose() is { } query ? query with { Unread = message.SaidUnread } : null;
    }
}
