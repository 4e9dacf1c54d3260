using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Sessions;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Gives Core what it needs to decide about sessions, saves the decisions and tells the other side.</summary>
internal static class SessionOperations
{
    /// <summary>The person's open assignments as mentor or advisor.</summary>
    public static Task<IReadOnlyList<Assignment>> OpenAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Assignments.OpenOfMentorAsync(turn.Person!.Id, cancellationToken);

    /// <summary>What Core needs about some assignments and days.</summary>
    public static async Task<SessionBook> BookAsync(
        Turn turn, IReadOnlyList<Assignment> assignments, IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken) =>
        new(turn.Calls, assignments, days.Count == 0 ? [] : await turn.Sessions.KnownAsync(assignments, days, cancellationToken),
            turn.Person!, turn.Now);

    /// <summary>Logs the sessions of a note, all or none, and tells the council.</summary>
    public static async Task<Outcome<SessionChange>> LogAsync(
        Turn turn, SessionNote note, IReadOnlyList<Assignment> open, CancellationToken cancellationToken)
    {
        var drafts = note.Drafts();
        var book = await BookAsync(turn, open, [.. drafts.Select(draft => draft.Facts.Date).Distinct()], cancellationToken);
        if (book.WhyNotLog(drafts) is { } refusal) return refusal;
        var doubts = book.DoubtsAbout(drafts).Where(doubt => !note.Accepted.Contains(doubt.Key)).ToArray();
        if (doubts.Length > 0) return new DoubtsNotAccepted(doubts);
        // Takes the numbers only once nothing can refuse, so that the series has no gaps.
        var numbers = new List<int>();
        foreach (var _ in drafts) numbers.Add(await turn.Numbers.NextAsync(SessionStore.NumberSeries, cancellationToken));
        var outcome = book.Log(drafts, numbers, note.Accepted, note.Source);
        if (outcome is not Outcome<SessionChange>.Done(var change)) return outcome;
        await turn.Sessions.SaveAsync(change, cancellationToken);
        await NotePlannedAsync(turn, change, cancellationToken);
        await SessionMail.TellCouncilAsync(turn, change, cancellationToken);
        return change;
    }

    // A session planned for that day has been held: reminders must no longer ask about it.
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
