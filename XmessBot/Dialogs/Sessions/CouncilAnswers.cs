using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The sessions that wait for an answer of the person's council, each on a card with two buttons.</summary>
internal static class CouncilAnswers
{
    /// <summary>The button that confirms a session.</summary>
    public const string Confirm = "session_confirm";
    /// <summary>The button that disputes it.</summary>
    public const string Dispute = "session_dispute";

    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>The sessions that wait, oldest first.</summary>
    public static async Task<IReadOnlyList<(Session Session, Assignment Assignment)>> WaitingAsync(
        Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person
            ? await WaitingAsync(turn, await turn.Assignments.OpenOfPartyAsync(person, cancellationToken), cancellationToken)
            : [];

    /// <summary>Those of some assignments.</summary>
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

    /// <summary>Shows the card of one.</summary>
    public static async Task ShowAsync(
        ITurnContext context, (Session Session, Assignment Assignment) waiting, CancellationToken cancellationToken)
    {
        var (session, assignment) = waiting;
        var mentor = await Turn.Of(context).People.FindAsync(assignment.Mentor, cancellationToken);
        var text = Texts.Say(
            "askCouncil",
            ("mentor", mentor is null ? "-" : NameWording.Of(mentor)), ("number", session.Number),
            ("facts", SessionTexts.Facts(session.Facts)));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            Press.Go(Confirm, KeyOf(session)).Button(Texts.Plain("confirmButton")),
            Press.Go(Dispute, KeyOf(session)).Button(Texts.Plain("disputeButton")));
        await context.SendActivityAsync(Card.Message(card, text), cancellationToken);
    }

    /// <summary>The reading of a press; stale when the session has changed since.</summary>
    public static async Task<Pressed> OfPressAsync(Turn turn, Press press, CancellationToken cancellationToken) =>
        await FindAsync(turn, press.Key, cancellationToken) is { } session
            ? new Pressed(true, new SessionAnswer(press.Value == Confirm, session.Number))
            : new Pressed(false);

    /// <summary>The session of a key; null when it has changed since.</summary>
    public static async Task<Session?> FindAsync(Turn turn, string key, CancellationToken cancellationToken) =>
        key.Split('|') is ["session", var number, _] && int.TryParse(number, out var known)
        && await turn.Sessions.FindAsync(known, cancellationToken) is { } session && KeyOf(session) == key
            ? session
            : null;

    /// <summary>The key of a session in its current version.</summary>
    public static string KeyOf(Session session) => FormattableString.Invariant($"session|{session.Number}|{session.Version}");
}
