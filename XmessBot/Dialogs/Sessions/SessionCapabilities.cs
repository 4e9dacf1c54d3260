using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// What the bot can do with sessions that were held. Some depend on who writes: a mentor reports, corrects and asks for hours in few words,
/// which from anybody else would have no such meaning.
/// </summary>
internal static class SessionCapabilities
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>Logs sessions that a message reports.</summary>
    public static Capability Log { get; } = new(CapabilityId.LogSession, LogDialog.DialogId)
    {
        Intent = Intent.LogSession,
        Audience = Audience.Givers,
        Interrupts = Interrupts.Everything,
        Recognise = heard => Tells(heard)
            ? Log!.Claims(Rank.Order, heard, new LogOptions(heard.Said.Text), "tells a session")
            : OfMentor(heard, Log!, new LogOptions(heard.Said.Text)),
        StepBack = BackAsync,
        Leave = ForgetAsync,
        Resume = (turn, cancellationToken) => NoteOfAsync(turn, SessionTask.Log, cancellationToken),
        Name = () => Texts.Plain("keptLog"),
    };

    /// <summary>Asks for the lessons of a session (R15).</summary>
    public static Capability Lessons { get; } = new("session_lessons", LessonsDialog.DialogId)
    {
        Label = "log_session",
        Audience = Audience.Givers,
        Leave = ForgetAsync,
        Resume = (turn, cancellationToken) => NoteOfAsync(turn, SessionTask.Lessons, cancellationToken),
    };

    /// <summary>Corrects or undoes a logged session.</summary>
    public static Capability Amend { get; } = new("amend_session", AmendDialog.DialogId)
    {
        Label = "log_session",
        Audience = Audience.Givers,
        Recognise = heard => heard is { Gives: true, Open: not { Waits: true, IsAside: false } } && Amendment(heard.Said) is { } amendment
            ? Amend!.Claims(Rank.Order, heard, amendment)
            : null,
        Leave = ForgetAsync,
        Resume = (turn, cancellationToken) => NoteOfAsync(turn, SessionTask.Amend, cancellationToken),
        Name = () => Texts.Plain("keptAmend"),
    };

    /// <summary>Records the council's answer about a session that its mentor logged.</summary>
    public static Capability Answer { get; } = new("answer_session", AnswerDialog.DialogId)
    {
        Label = "log_session",
        Audience = Audience.Known,
        Recognise = heard => heard is { Gives: false, Role: not Role.Any, Open: not { Waits: true } }
            // "Sessions sense confirmar de la Marta": staff asks to see them.
            && !(heard.Role == Role.Staff && StaffQueries.Read(heard.Said) is not null)
            && SessionAnswerReader.Read(heard.Said) is { } answer
            ? Answer!.Claims(Claim.Certain, answer)
            : null,
        // For people who also give sessions: their own come first, and "confirmo la sessió" may be about a planned one.
        RecogniseStored = async (turn, heard, cancellationToken) =>
            RoutingRole.GivesSessions(turn.Person) && SessionAnswerReader.Read(heard.Said) is { } answer
            && await IsTheirsAsync(turn, answer, cancellationToken)
                ? Answer!.Claims(Claim.Certain, answer)
                : null,
        Buttons = [CouncilAnswers.Confirm, CouncilAnswers.Dispute],
        Press = CouncilAnswers.OfPressAsync,
        Leave = ForgetAsync,
        Resume = (turn, cancellationToken) => NoteOfAsync(turn, SessionTask.Dispute, cancellationToken),
        Name = () => Texts.Plain("keptAnswer"),
    };

    /// <summary>Lists and decides disputed sessions, for staff (R12).</summary>
    public static Capability Disputes { get; } = new("session_disputes", DisputesDialog.DialogId)
    {
        Label = "request_detail",
        Audience = Audience.Staff,
        Recognise = heard => IsDisputes(heard.Said) ? Disputes!.Claims(Rank.Order, heard) : null,
        Buttons = [DisputesList.Button],
        Press = DisputesList.OfPressAsync,
        Leave = ForgetAsync,
        Resume = (turn, cancellationToken) => NoteOfAsync(turn, SessionTask.Resolve, cancellationToken),
        Name = () => Texts.Plain("keptDispute"),
    };

    /// <summary>Shows a mentor their hours.</summary>
    public static Capability Hours { get; } = new(CapabilityId.MyHours, HoursDialog.DialogId)
    {
        Intent = Intent.MyHours,
        Audience = Audience.Givers,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard => OfMentor(heard, Hours!, null),
        Overview = turn => RoutingRole.GivesSessions(turn.Person) ? HoursDialog.HoursAlone : null,
    };

    // "Ahir 2 hores": from a mentor, a day and a duration report a session, although the classifier finds no intent. "Proposo el 23 de
    // juliol de 9 a 11" also has both, but reports nothing that was done.
    private static bool Tells(Heard heard) => heard.Gives && heard.Said.SaysTimes
        && heard.Said.Session() is { Date: not null, Minutes: not null } told
        // When the open question asks for days or hours, they answer it, unless the message also names a council.
        && (told.Municipality is not null || heard.Open is not { Waits: true, Kind: QuestionKind.Date or QuestionKind.Availability })
        && IntentClassifier.Classify(heard.Said, Role.Mentor).Intent != Intent.ScheduleSession;

    private static Claim? OfMentor(Heard heard, Capability capability, object? slots)
    {
        if (heard.Threshold > Claim.MostByIntent) return null;
        var role = heard.Gives ? Role.Mentor : heard.Role;
        return IntentClassifier.Classify(heard.Said, role) is var intent && intent.Intent == capability.Intent
            ? capability.Claims(Math.Min(intent.Score, Claim.MostByIntent), slots, $"intent {IntentNames.Of(intent.Intent)}")
            : null;
    }

    private static Amendment? Amendment(Utterance said) => AmendmentReader.Read(said) ?? CouncilAmendment.Read(said);

    private static bool IsDisputes(Utterance said) => said.Folded.Trim().TrimEnd('?', '.', '!') is
        "disputes" or "sessions en disputa" or "quines disputes hi ha" or "hi ha disputes" or "quines sessions hi ha en disputa"
        or "mostra les disputes" or "veure les disputes";

    private static async Task<bool> IsTheirsAsync(Turn turn, SessionAnswer answer, CancellationToken cancellationToken) =>
        answer.Number is { } number
        ? await turn.Sessions.FindAsync(number, cancellationToken) is { } session
            && (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!.SideOf(turn.Person!) == Side.Council
        : (await CouncilAnswers.WaitingAsync(turn, cancellationToken)).Count > 0;

    // While a session is being reported; not once it is logged.
    private static async Task<DialogTurnResult?> BackAsync(DialogContext dialogs, CancellationToken cancellationToken) =>
        dialogs.Has(LessonsDialog.DialogId) || dialogs.Has(Identification.IdentificationDialog.DialogId)
            ? null
            : await dialogs.RestartAsync(LogDialog.DialogId, new LogStepBack(), cancellationToken);

    // R15: the session is logged before its lessons are asked, so leaving that question loses nothing.
    private static async Task<string?> ForgetAsync(Turn turn, CancellationToken cancellationToken)
    {
        await turn.SessionNotes.ForgetAsync(turn.Account, cancellationToken);
        return null;
    }

    private static async Task<object?> NoteOfAsync(Turn turn, SessionTask task, CancellationToken cancellationToken) =>
        turn.Person is not null && await SessionNotes.FindAsync(turn, task, cancellationToken) is not null ? new ResumeFromNote() : null;
}

/// <summary>Resumes the dialog from the stored note.</summary>
internal sealed record ResumeFromNote;
