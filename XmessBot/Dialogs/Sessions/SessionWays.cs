using Microsoft.Bot.Builder;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Sessions;
using XmessBot.Turns;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Where a message about sessions goes.</summary>
/// <param name="Dialog">The dialog.</param>
/// <param name="Options">What it begins with.</param>
internal sealed record SessionWay(string Dialog, object? Options);

/// <summary>
/// What a message says about sessions by who says it: a mentor tells, corrects and asks for hours in few words, which would say
/// nothing from anybody else.
/// </summary>
internal static class SessionWays
{
    private const int LongestOrder = 160;

    /// <summary>Where the message goes, or null when it says nothing about sessions.</summary>
    public static SessionWay? Of(Turn turn, string text, ITurnContext context)
    {
        if (turn.Person is null) return null;
        if (turn.Person.IsStaff && IsDisputes(text)) return new SessionWay(DisputesDialog.DialogId, null);
        if (SessionAnswerReader.Read(text) is { } answer && !SessionDesk.Gives(turn.Person)) return new SessionWay(AnswerDialog.DialogId, answer);
        if (!SessionDesk.Gives(turn.Person)) return null;
        var own = Municipalities.WithCode(turn.Person!.Municipality ?? "")?.Name;
        if ((AmendmentReader.Read(text, turn.LocalNow, own) ?? CouncilAmendment.Read(text)) is { } amendment) return new SessionWay(AmendDialog.DialogId, amendment);
        var intent = IntentClassifier.Classify(text, Role.Mentor).Intent;
        // "Proposo el 23 de juliol de 9 a 11" has a day and a length too, and tells nothing that was done.
        if (intent != Intent.ScheduleSession && Tells(SessionReader.Read(text, turn.LocalNow, own))) return new SessionWay(LogDialog.DialogId, new LogOptions(text, SourceOf(context)));
        return intent switch
        {
            Intent.LogSession => new SessionWay(LogDialog.DialogId, new LogOptions(text, SourceOf(context))),
            Intent.MyHours => new SessionWay(HoursDialog.DialogId, null),
            _ => null,
        };
    }

    /// <summary>
    /// Where a message goes that answers, for their council, a session that another gave it, from somebody who gives sessions
    /// too: theirs are told and corrected, and "confirmo la sessió" may be of a date. Null when it is no such answer.
    /// </summary>
    public static async Task<SessionWay?> OfCouncilAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        if (!SessionDesk.Gives(turn.Person) || SessionAnswerReader.Read(text) is not { } answer) return null;
        var theirs = answer.Number is { } number
            ? await turn.Sessions.FindAsync(number, cancellationToken) is { } session
                && (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!.SideOf(turn.Person!) == Side.Council
            : (await CouncilAnswers.WaitingAsync(turn, cancellationToken)).Count > 0;
        return theirs ? new SessionWay(AnswerDialog.DialogId, answer) : null;
    }

    /// <summary>
    /// Whether, while what was learnt is asked, the message begins something else instead. That is said in few words; what is
    /// told at length is the answer, whatever the intents make of it.
    /// </summary>
    public static bool Leaves(Turn turn, string text, ITurnContext context) => text.Length <= LongestOrder && Of(turn, text, context) is not null;

    /// <summary>Where the message is, when the channel gave it an id; a button has none of its own.</summary>
    public static SessionSource? SourceOf(ITurnContext context) =>
        context.Activity is { Id: { Length: > 0 } id, Value: null } ? new SessionSource(Turn.Of(context).Conversation, id) : null;

    /// <summary>The dialog that asks what a note is for.</summary>
    public static string DialogOf(SessionTask task) => task switch
    {
        SessionTask.Amend => AmendDialog.DialogId,
        SessionTask.Dispute => AnswerDialog.DialogId,
        SessionTask.Resolve => DisputesDialog.DialogId,
        SessionTask.Lessons => LessonsDialog.DialogId,
        _ => LogDialog.DialogId,
    };

    private static bool IsDisputes(string text) => CatalanText.Fold(text.Trim().TrimEnd('?', '.', '!')) is
        "disputes" or "sessions en disputa" or "quines disputes hi ha" or "hi ha disputes" or "quines sessions hi ha en disputa" or "mostra les disputes" or "veure les disputes";

    // "Ahir 2 hores": the day and how long say a session from a mentor, and are too little for an intent.
    private static bool Tells(SessionReading reading) => reading is { Date: not null, Minutes: not null };
}
