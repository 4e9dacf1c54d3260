using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Refusing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>A correction of a session, or undoing it, as Core would decide it now.</summary>
/// <param name="Note">What the person asked for.</param>
/// <param name="Session">The session before the change.</param>
/// <param name="Assignment">Its assignment.</param>
/// <param name="To">The assignment after the change: another one if the session was with another council.</param>
/// <param name="After">The facts after the change; null when it is undone.</param>
/// <param name="Outcome">Core's decision.</param>
internal sealed record AmendmentPreview(
    SessionNote Note, Session Session, Assignment Assignment, Assignment To, SessionFacts? After, Outcome<SessionChange> Outcome)
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>The session before the change, in words; with its council if that changes.</summary>
    public string Before => Said(Session.Facts, Assignment);

    /// <summary>The session after the change, in words.</summary>
    public string Afterwards => Said(After!, To);

    /// <summary>The facts that the texts of refusals need.</summary>
    public RefusalFacts FactsOf(Turn turn) => new(turn, Doing.Amending)
    {
        Session = Session.Number,
        Before = Before,
        Assignments = [Assignment, To],
    };

    /// <summary>Why the person may not change that session at all, in words; null when they may.</summary>
    public static async Task<string?> WhyNotAsync(Turn turn, Session session, CancellationToken cancellationToken)
    {
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        var book = await SessionOperations.BookAsync(turn, [assignment], [], cancellationToken);
        var facts = new RefusalFacts(turn, Doing.Amending) { Session = session.Number };
        return book.WhyNotAmend(session) is { } refusal ? Refusals.Say(refusal, facts) : null;
    }

    /// <summary>The change that the person is confirming in this conversation, or null.</summary>
    public static async Task<AmendmentPreview?> OfAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is not null && await SessionNotes.FindAsync(turn, SessionTask.Amend, cancellationToken) is { Number: { } number } note
        && await turn.Sessions.FindAsync(number, cancellationToken) is { } session
            ? await OfAsync(turn, note, session, cancellationToken)
            : null;

    /// <summary>The change that a note asks for.</summary>
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
    /// A session with the changes that a message names, in any of the open assignments of the council that it names; with the reason when
    /// it is not possible.
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

    /// <summary>The facts with the changes that a message names.</summary>
    public static SessionFacts With(SessionFacts facts, SessionReading said) => facts with
    {
        Date = said.Date ?? facts.Date,
        // A new day and length without a start time drop the old start.
        Start = said.Minutes is null && said.Start is null ? facts.Start : said.Start ?? (said.Date is null ? facts.Start : null),
        Length = said.Minutes is { } minutes ? new Minutes(minutes) : facts.Length,
        Modality = said.Modality ?? facts.Modality,
    };

    /// <summary>Whether the council changes.</summary>
    public bool Moves => To.Id != Assignment.Id;

    /// <summary>The text values of the hours left afterwards, in both assignments if the session moves.</summary>
    public (string Name, object Value)[] Lefts(SessionChange change) => SessionTexts.Lefts(
        change.Assignments.Count == 0 ? [(Assignment, Assignment.Left)] : [.. change.Assignments.Select(each => (each, each.Left))]);

    private string Said(SessionFacts facts, Assignment assignment) => Moves
        ? Texts.Plain(
            "factsWith",
            ("facts", SessionTexts.Facts(facts)), ("council", NameWording.CouncilOf(assignment)),
            ("service", ServiceWording.Name(assignment.Service)))
        : SessionTexts.Facts(facts);

    /// <summary>Saves the change and tells the council; returns the text for the person.</summary>
    public static async Task<string> KeepAsync(
        Turn turn, AmendmentPreview preview, SessionChange change, CancellationToken cancellationToken)
    {
        await turn.Sessions.SaveAsync(change, cancellationToken);
        await SessionMail.TellCouncilAsync(turn, change, cancellationToken);
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
