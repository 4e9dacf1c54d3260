using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assignments;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The sessions that wait for the word of the council of who speaks, each on a card with its two answers.</summary>
internal static class CouncilAnswers
{
    public const string Confirm = "session_confirm";
    public const string Dispute = "session_dispute";

    private const int Most = 3;
    private const string ShownKey = "CouncilAnswers";
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>Those that wait, the oldest first.</summary>
    public static async Task<IReadOnlyList<(Session Session, Assignment Assignment)>> WaitingAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { Municipality: { } council } ? await WaitingAsync(turn, await turn.Assignments.OpenOfCouncilAsync(council, cancellationToken), cancellationToken) : [];

    /// <summary>Those of some assignments that wait.</summary>
    public static async Task<IReadOnlyList<(Session Session, Assignment Assignment)>> WaitingAsync(
        Turn turn, IReadOnlyList<Assignment> assignments, CancellationToken cancellationToken)
    {
        var waiting = new List<(Session, Assignment)>();
        foreach (var assignment in assignments)
        {
            if (assignment.SideOf(turn.Person!) != Side.Council) continue;
            waiting.AddRange((await turn.Sessions.OfAssignmentAsync(assignment.Id, cancellationToken))
                .Where(session => session.StateAt(turn.Now) == SessionState.Logged).Select(session => (session, assignment)));
        }

        return waiting;
    }

    /// <summary>Shows those that wait; says nothing when none does.</summary>
    public static async Task ShowAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        context.TurnState[ShownKey] = ShownKey;
        foreach (var each in (await WaitingAsync(Turn.Of(context), cancellationToken)).Take(Most)) await ShowAsync(context, each, cancellationToken);
    }

    /// <summary>Whether they have been shown in this turn.</summary>
    public static bool AreShown(ITurnContext context) => context.TurnState.ContainsKey(ShownKey);

    /// <summary>Shows one, with its two answers.</summary>
    public static async Task ShowAsync(ITurnContext context, (Session Session, Assignment Assignment) waiting, CancellationToken cancellationToken)
    {
        var (session, assignment) = waiting;
        var mentor = await Turn.Of(context).People.FindAsync(assignment.Mentor, cancellationToken);
        var text = Texts.Say("askCouncil", ("mentor", mentor is null ? "-" : SessionLetters.NameOf(mentor)), ("number", session.Number), ("facts", SessionTexts.Facts(session.Facts)));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            Press.Go(Confirm, KeyOf(session)).Button(Texts.Plain("confirmButton")), Press.Go(Dispute, KeyOf(session)).Button(Texts.Plain("disputeButton")));
        await context.SendActivityAsync(Card.Message(card, text), cancellationToken);
    }

    /// <summary>Where one of its buttons goes; null for any other button, and for one of a session that has changed since.</summary>
    public static async Task<SessionWay?> OfPressAsync(Turn turn, Press press, CancellationToken cancellationToken)
    {
        if (press.Value is not (Confirm or Dispute) || press.Key.Split('|') is not ["session", var number, _] || !int.TryParse(number, out var known)) return null;
        return await turn.Sessions.FindAsync(known, cancellationToken) is { } session && KeyOf(session) == press.Key
            ? new SessionWay(AnswerDialog.DialogId, new Core.Language.Sessions.SessionAnswer(press.Value == Confirm, known))
            : null;
    }

    /// <summary>The key of a session as it is now.</summary>
    public static string KeyOf(Session session) => FormattableString.Invariant($"session|{session.Number}|{session.Version}");
}
