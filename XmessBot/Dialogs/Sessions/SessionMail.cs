using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Sessions;
using XmessBot.Outbox;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Sends e-mails about a session to people outside the conversation.</summary>
internal static class SessionMail
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>To the applicant: a session was logged, corrected or undone, and they can dispute it.</summary>
    public static async Task TellCouncilAsync(Turn turn, SessionChange change, CancellationToken cancellationToken)
    {
        foreach (var session in change.Sessions)
        {
            var assignment = change.Assignments.FirstOrDefault(each => each.Id == session.Assignment)
                ?? (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
            var (subject, text) = session.History[^1].Kind switch
            {
                SessionEntryKind.Undone => ("subjectUndone", "mailUndone"),
                SessionEntryKind.Corrected => ("subjectCorrected", "mailCorrected"),
                _ => ("subjectLogged", "mailLogged"),
            };
            await TellCouncilAsync(turn, session.Number, session.Facts, assignment, subject, text, cancellationToken);
            if (session.History[^1].Kind != SessionEntryKind.Moved) continue;
            // The council of the earlier version gets its hours back.
            var left = change.Assignments.Single(each => each.Id != session.Assignment);
            await TellCouncilAsync(turn, session.Number, session.History[^2].Facts, left, "subjectUndone", "mailUndone",
                cancellationToken);
        }
    }

    /// <summary>To the technical commission: a dispute, with its reason (R12).</summary>
    public static async Task TellStaffAsync(Turn turn, Session session, Assignment assignment, CancellationToken cancellationToken)
    {
        foreach (var staff in await turn.People.StaffAsync(cancellationToken))
        {
            turn.Outbox.Send(new MailMessage(staff.Email, Texts.Plain("subjectDisputed", ("number", session.Number)), Texts.Plain(
                "mailDisputed", ("number", session.Number), ("who", NameWording.Of(turn.Person!)), ("what", What(session.Facts,
                    assignment)), ("reason", session.History[^1].Reason!))));
        }
    }

    /// <summary>To both sides: staff's decision about a dispute, with its reason (R12).</summary>
    public static async Task TellBothAsync(Turn turn, Session session, Assignment assignment, CancellationToken cancellationToken)
    {
        foreach (var id in (PersonId[])[assignment.Applicant, assignment.Mentor])
        {
            if (await turn.People.FindAsync(id, cancellationToken) is not { } person) continue;
            turn.Outbox.Send(new MailMessage(person.Email, Texts.Plain("subjectResolved", ("number", session.Number)), Texts.Plain(
                session.Counts ? "mailUpheld" : "mailAnnulled", ("number", session.Number), ("what", What(session.Facts, assignment)),
                ("reason", session.History[^1].Reason!))));
        }
    }

    private static async Task TellCouncilAsync(
        Turn turn, int number, SessionFacts facts, Assignment assignment, string subject, string text,
        CancellationToken cancellationToken)
    {
        if (await turn.People.FindAsync(assignment.Applicant, cancellationToken) is not { } applicant) return;
        turn.Outbox.Send(new MailMessage(
            applicant.Email,
            Texts.Plain(subject, ("number", number)),
            Texts.Plain(
                text, ("number", number), ("mentor", NameWording.Of(turn.Person!)), ("what", What(facts, assignment)),
                ("left", HoursWording.Amount(assignment.Left)), ("one", HoursWording.Singular(assignment.Left)))));
    }

    private static string What(SessionFacts facts, Assignment assignment) => Texts.Plain(
        "what", ("date", facts.Date), ("length", SessionTexts.Length(facts)), ("council", NameWording.CouncilOf(assignment)),
        ("service", ServiceWording.Name(assignment.Service)), ("modality", ServiceWording.Name(facts.Modality)), ("topic",
            SessionTexts.Topic(facts)));
}
