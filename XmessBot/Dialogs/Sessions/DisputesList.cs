using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>The list of the disputed sessions: a card with a button for each.</summary>
internal static class DisputesList
{
    /// <summary>The name of its buttons.</summary>
    public const string Button = "session_dispute_decide";

    private const int Most = 10;
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>Shows it; false when there are none.</summary>
    public static async Task<bool> ShowAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var disputed = await turn.Sessions.DisputedAsync(Most, cancellationToken);
        if (disputed.Count == 0) return false;
        var lines = new List<string>();
        foreach (var session in disputed) lines.Add(await LineAsync(turn, session, cancellationToken));
        var options = disputed.Select(session => (Key: CouncilAnswers.KeyOf(session), Title: $"{session.Number}")).ToArray();
        var text = $"{Texts.Say("disputesHead")}\n\n{string.Join("\n", lines)}\n\n{Texts.Say("whichDispute")}";
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(options.Select(option => Press.Go(Button, option.Key).Button(option.Title)));
        await context.SendActivityAsync(Card.Message(card, text), cancellationToken);
        ShownList.Of(context).Show(Button, options);
        return true;
    }

    /// <summary>The reading of a press; stale when the session has changed since, or is being decided already.</summary>
    public static async Task<Pressed> OfPressAsync(Turn turn, Press press, CancellationToken cancellationToken) =>
        await CouncilAnswers.FindAsync(turn, press.Key, cancellationToken) is { } session
        && (await SessionNotes.FindAsync(turn, SessionTask.Resolve, cancellationToken))?.Number != session.Number
            ? new Pressed(true, new DisputeChoice(session.Number))
            : new Pressed(false);

    private static async Task<string> LineAsync(Turn turn, Session session, CancellationToken cancellationToken)
    {
        var assignment = (await turn.Assignments.FindAsync(session.Assignment, cancellationToken))!;
        return "- " + Texts.Say(
            "disputeLine",
            ("number", session.Number), ("council", NameWording.CouncilOf(assignment)), ("facts", SessionTexts.Facts(session.Facts)),
            ("reason", session.History[^1].Reason ?? "-"));
    }
}

/// <summary>The disputed session that staff chose to decide.</summary>
/// <param name="Number">Its number.</param>
internal sealed record DisputeChoice(int Number);
