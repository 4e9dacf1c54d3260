using XmessBot.Core.Hours;

namespace XmessBot.Core.Sessions;

/// <summary>Finds what is unlikely in new sessions, to be confirmed before they are logged.</summary>
internal static class Doubts
{
    /// <summary>The hours that a mentor can give in one day, to all councils together, without being asked to confirm.</summary>
    public static Minutes LongDay { get; } = Minutes.OfHours(6);

    /// <summary>The doubts about new sessions of one mentor.</summary>
    /// <param name="drafts">The sessions told in one message.</param>
    /// <param name="known">The logged sessions of those assignments, and of the mentor on those days.</param>
    public static IReadOnlyList<Doubt> About(IReadOnlyList<SessionDraft> drafts, IReadOnlyCollection<Session> known)
    {
        var counted = known.Where(session => session.Counts).ToArray();
        return [.. Same(drafts, counted), .. LongDays(drafts, counted)];
    }

    private static IEnumerable<Doubt> Same(IReadOnlyList<SessionDraft> drafts, Session[] counted)
    {
        foreach (var (draft, index) in drafts.Select((draft, index) => (draft, index)))
        {
            foreach (var session in counted.Where(session => session.Assignment == draft.Assignment
                && LooksSame(session.Facts, draft.Facts)))
                yield return new SameSession(session.Number, draft.Facts);
            if (drafts.Take(index).Any(before => before.Assignment == draft.Assignment && LooksSame(before.Facts, draft.Facts)))
                yield return new SameSession(null, draft.Facts);
        }
    }

    private static IEnumerable<Doubt> LongDays(IReadOnlyList<SessionDraft> drafts, Session[] counted) =>
        from date in drafts.Select(draft => draft.Facts.Date).Distinct()
        let total = new Minutes(
            drafts.Where(draft => draft.Facts.Date == date).Sum(draft => draft.Facts.Length.Count)
            + counted.Where(session => session.Facts.Date == date).Sum(session => session.Facts.Length.Count))
        where total > LongDay
        select new LongDay(date, total);

    // Compares clock times when both have them, else the length on the same day.
    private static bool LooksSame(SessionFacts one, SessionFacts other) =>
        one.Date == other.Date
        && (one.Clock is { } clock && other.Clock is { } another ? clock.Intersect(another) is not null : one.Length == other.Length);
}
