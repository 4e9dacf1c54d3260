using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Sessions;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Brings to Core what it needs to decide about sessions, keeps what it decided and tells the other side.</summary>
internal static class SessionOperations
{
    /// <summary>The open assignments of who speaks.</summary>
    public static Task<IReadOnlyList<Assignment>> OpenAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Assignments.OpenOfMentorAsync(turn.Person!.Id, cancellationToken);

    /// <summary>The book about some assignments, with what is known of those days.</summary>
    public static async Task<SessionBook> BookAsync(
        Turn turn, IReadOnlyList<Assignment> assignments, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken) =>
        new(turn.Calls, assignments, days.Count == 0 ? [] : await turn.Sessions.KnownAsync(assignments, days, cancellationToken),
            turn.Person!, turn.Now);

    /// <summary>Logs what a note tells, all or none, and tells the council.</summary>
    public static async Task<Outcome<SessionChange>> LogAsync(
        Turn turn, SessionNote note, IReadOnlyList<Assignment> open, CancellationToken cancellationToken)
    {
        var drafts = note.Drafts();
        var book = await BookAsync(turn, open, [.. drafts.Select(draft => draft.Facts.Date).Distinct()], cancellationToken);
        if (book.WhyNotLog(drafts) is { } refusal) return refusal;
        var doubts = book.DoubtsAbout(drafts).Where(doubt => !note.Accepted.Contains(doubt.Key)).ToArray();
        if (doubts.Length > 0) return new DoubtsNotAccepted(doubts);
        // The numbers are taken only when nothing refuses, so that the series has no holes.
        var numbers = new List<int>();
        foreach (var _ in drafts) numbers.Add(await turn.Numbers.NextAsync(SessionStore.NumberSeries, cancellationToken));
        var outcome = book.Log(drafts, numbers, note.Accepted, note.Source);
        if (outcome is not Outcome<SessionChange>.Done(var change)) return outcome;
        await turn.Sessions.SaveAsync(change, cancellationToken);
        await NotePlannedAsync(turn, change, cancellationToken);
        await SessionLetters.TellCouncilAsync(turn, change, cancellationToken);
        return change;
    }

    // What was planned for that day has been held: nobody is asked any more whether it was.
    private static async Task NotePlannedAsync(Turn turn, SessionChange change, CancellationToken cancellationToken)
    {
        foreach (var session in change.Sessions)
        {
            var planned = await turn.Planned.OfAssignmentAsync(session.Assignment, cancellationToken);
            if (planned.FirstOrDefault(each => each.IsHeldAs(session)) is { } held)
                await turn.Planned.SaveAsync(held.LoggedAs(session.Number), cancellationToken);
        }
    }
}
