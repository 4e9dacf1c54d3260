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

/// <summary>The sessions that wait for the word of the council of who speaks, each on a card with its two answers.</summary>
internal static class CouncilAnswers
{
    /// <summary>The button that says that a session was so.</summary>
    public const string Confirm = "session_confirm";
    /// <summary>The button that says that it was not.</summary>
    public const string Dispute = "session_dispute";

    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>Those that wait, the oldest first.</summary>
    public static async Task<IReadOnlyList<(Session Session, Assignment Assignment)>> WaitingAsync(
        Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person
            ? await WaitingAsync(turn, await turn.Assignments.OpenOfPartyAsync(person, cancellationToken), cancellationToken)
            : [];

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

    /// <summary>Shows one, with its two answers.</summary>
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

    /// <summary>What one of its buttons begins; stale for one of a session that has changed since.</summary>
    public static async Task<Pressed> OfPressAsync(Turn turn, Press press, CancellationToken cancellationToken) =>
        await FindAsync(turn, press.Key, cancellationToken) is { } session
            ? new Pressed(true, new SessionAnswer(press.Value == Confirm, session.Number))
            : new Pressed(false);

    /// <summary>The session of a key, as long as it is as it was then; null when it has changed.</summary>
    public static async Task<Session?> FindAsync(Turn turn, string key, CancellationToken cancellationToken) =>
        key.Split('|') is ["session", var number, _] && int.TryParse(number, out var known)
        && await turn.Sessions.FindAsync(known, cancellationToken) is { } session && KeyOf(session) == key
            ? session
            : null;

    /// <summary>The key of a session as it is now.</summary>
    public static string KeyOf(Session session) => FormattableString.Invariant($"session|{session.Number}|{session.Version}");
}
