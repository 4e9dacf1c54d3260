using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Refusing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>A correction of a session, or its taking back, as Core decides it now.</summary>
/// <param name="Note">What the person wants.</param>
/// <param name="Session">The session as it is.</param>
/// <param name="Assignment">Its assignment.</param>
/// <param name="To">The assignment that it would be of: the same, unless it was of another council.</param>
/// <param name="After">What it would be; null when it is taken back.</param>
/// <param name="Outcome">What would come of it.</param>
internal sealed record AmendmentPreview(
    SessionNote Note, Session Session, Assignment Assignment, Assignment To, SessionFacts? After, Outcome<SessionChange> Outcome)
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>What it was, in words; with its council when that is what changes.</summary>
    public string Before => Said(Session.Facts, Assignment);

    /// <summary>What it would be, in words.</summary>
    public string Afterwards => Said(After!, To);

    /// <summary>What the texts of refusals need of it.</summary>
    public RefusalFacts FactsOf(Turn turn) => new(turn, Doing.Amending)
    {
        Session = Session.Number,
        Before = Before,
        Assignments = [Assignment, To],
    };

    /// <summary>Why whoever speaks may not amend that session at all, in words; null when they may.</summary>
    public static async Task<string?> WhyNotAsync(Turn turn, Session session, CancellationToken cancellationToken)
    {
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        var book = await SessionOperations.BookAsync(turn, [assignment], [], cancellationToken);
        var facts = new RefusalFacts(turn, Doing.Amending) { Session = session.Number };
        return book.WhyNotAmend(session) is { } refusal ? Refusals.Say(refusal, facts) : null;
    }

    /// <summary>What the person is preview here, or null.</summary>
    public static async Task<AmendmentPreview?> OfAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is not null && await SessionNotes.FindAsync(turn, SessionTask.Amend, cancellationToken) is { Number: { } number } note
        && await turn.Sessions.FindAsync(number, cancellationToken) is { } session
            ? await OfAsync(turn, note, session, cancellationToken)
            : null;

    /// <summary>What would come of a note about a session.</summary>
    public static async Task<AmendmentPreview> OfAsync(Turn turn, SessionNote note, Session session, CancellationToken cancellationToken)
    {
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        var told = note.Sessions is [var one] ? one : null;
        var after = told?.Facts;
        var to = told?.Assignment is { } id && id != assignment.Id
            ? (await turn.Assignments.FindAsync(id, cancellationToken))!
            : assignment;
        Assignment[] assignments = to.Id == assignment.Id ? [assignment] : [assignment, to];
        var book = await SessionOperations.BookAsync(turn, assignments, after is null ? [] : [after.Date], cancellationToken);
        var outcome = after is null ? book.Undo(session) : book.Move(session, to.Id, after, note.Accepted);
        return new AmendmentPreview(note, session, assignment, to, after, outcome);
    }

    /// <summary>
    /// What a session would be with what is said otherwise, in whichever open assignments of the council that is named; and why not,
    /// or null.
    /// </summary>
    public static async Task<(PartialSession Session, string? Why)> WithAsync(
        Turn turn, Session session, SessionReading said, CancellationToken cancellationToken)
    {
        var told = PartialSession.Of(session.Assignment, With(session.Facts, said));
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        if (said.Municipality is not { } council || assignment.Municipality == council.Code) return (told, null);
        // R03, R04
        if (council.Code == turn.Person!.Municipality)
            return (told, Texts.Say("ownCouncilNoMove", ("council", council.DisplayName), ("number", session.Number)));
        var open = await SessionOperations.OpenAsync(turn, cancellationToken);
        var fits = open.Where(each => each.Municipality == council.Code).Select(each => each.Id).ToArray();
        return fits.Length == 0
            ? (told, Texts.Say("noAssignmentToMove", ("council", council.Name), ("number", session.Number)))
            : (told with { Fits = fits }, null);
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

    /// <summary>Whether it would be of another council.</summary>
    public bool Moves => To.Id != Assignment.Id;

    /// <summary>The holes of what is left after it, of both assignments when it moves.</summary>
    public (string Name, object Value)[] Lefts(SessionChange change) => SessionTexts.Lefts(
        change.Assignments.Count == 0 ? [(Assignment, Assignment.Left)] : [.. change.Assignments.Select(each => (each, each.Left))]);

    private string Said(SessionFacts facts, Assignment assignment) => Moves
        ? Texts.Plain(
            "factsWith",
            ("facts", SessionTexts.Facts(facts)), ("council", NameWording.CouncilOf(assignment)),
            ("service", ServiceWording.Name(assignment.Service)))
        : SessionTexts.Facts(facts);

    /// <summary>Keeps it and tells the council; what the person is told.</summary>
    public static async Task<string> KeepAsync(
        Turn turn, AmendmentPreview preview, SessionChange change, CancellationToken cancellationToken)
    {
        await turn.Sessions.SaveAsync(change, cancellationToken);
        await SessionLetters.TellCouncilAsync(turn, change, cancellationToken);
        return preview.After is null
            ? Texts.Say("undone", [("number", preview.Session.Number), .. preview.Lefts(change)])
            : Texts.Say(
                "corrected",
                [
                    ("number", preview.Session.Number), ("before", preview.Before), ("after", preview.Afterwards),
                    .. preview.Lefts(change),
                ]);
    }
}
