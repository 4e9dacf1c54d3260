using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Sessions;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Saves what was told and confirmed, all or none, and tells the other side.</summary>
internal static class SessionLogging
{
    /// <summary>Logs it. The numbers are taken only when nothing refuses, so that the series has no holes.</summary>
    public static async Task<Outcome<SessionChange>> LogAsync(Turn turn, SessionNote note, IReadOnlyList<Assignment> open,
        CancellationToken cancellationToken)
    {
        SessionDraft[] drafts = [.. note.Told.Select(told => new SessionDraft(told.Assignment!.Value, told.Facts!))];
        var book = await SessionDesk.BookAsync(turn, open, [.. drafts.Select(draft => draft.Facts.Date).Distinct()], cancellationToken);
        if (book.WhyNotLog(drafts) is { } refusal) return refusal;
        var doubts = book.DoubtsAbout(drafts).Where(doubt => !note.Accepted.Contains(doubt.Key)).ToArray();
        if (doubts.Length > 0) return new DoubtsNotAccepted(doubts);
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
