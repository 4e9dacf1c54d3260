using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>A correction of a session, or its taking back, as Core decides it now.</summary>
/// <param name="Note">What the person wants.</param>
/// <param name="Session">The session as it is.</param>
/// <param name="Assignment">Its assignment.</param>
/// <param name="After">What it would be; null when it is taken back.</param>
/// <param name="Outcome">What would come of it.</param>
internal sealed record SessionAmending(SessionNote Note, Session Session, Assignment Assignment, SessionFacts? After, Outcome<SessionChange> Outcome)
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>What the person is amending here, or null.</summary>
    public static async Task<SessionAmending?> OfAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is not null && await SessionDesk.NoteAsync(turn, SessionTask.Amend, cancellationToken) is { Number: { } number } note
        && await turn.Sessions.FindAsync(number, cancellationToken) is { } session
            ? await OfAsync(turn, note, session, cancellationToken)
            : null;

    /// <summary>What would come of a note about a session.</summary>
    public static async Task<SessionAmending> OfAsync(Turn turn, SessionNote note, Session session, CancellationToken cancellationToken)
    {
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        var after = note.Told is [var told] ? told.Facts : null;
        var book = await SessionDesk.BookAsync(turn, [assignment], after is null ? [] : [after.Date], cancellationToken);
        return new SessionAmending(note, session, assignment, after, after is null ? book.Undo(session) : book.Correct(session, after, note.Accepted));
    }

    /// <summary>The facts with what was said otherwise.</summary>
    public static SessionFacts With(SessionFacts facts, SessionReading said) => facts with
    {
        Date = said.Date ?? facts.Date,
        // Another length is by the clock no more, unless the clock was told with it.
        Start = said.Minutes is null && said.Start is null ? facts.Start : said.Start ?? (said.Date is null ? facts.Start : null),
        Length = said.Minutes is { } minutes ? new Minutes(minutes) : facts.Length,
        Modality = said.Modality ?? facts.Modality,
    };

    /// <summary>What is left of the assignment after it.</summary>
    public static Minutes LeftAfter(SessionAmending amending, SessionChange change) => (change.Assignments.Count == 0 ? amending.Assignment : change.Assignments[0]).Left;

    /// <summary>Keeps it and tells the council; what the person is told.</summary>
    public static async Task<string> KeepAsync(Turn turn, SessionAmending amending, SessionChange change, CancellationToken cancellationToken)
    {
        await turn.Sessions.SaveAsync(change, cancellationToken);
        await SessionLetters.TellCouncilAsync(turn, change, cancellationToken);
        var lefts = SessionTexts.Lefts((amending.Assignment, LeftAfter(amending, change)));
        return amending.After is { } after
            ? Texts.Say("corrected", [("number", amending.Session.Number), ("before", SessionTexts.Facts(amending.Session.Facts)), ("after", SessionTexts.Facts(after)), .. lefts])
            : Texts.Say("undone", [("number", amending.Session.Number), .. lefts]);
    }
}
