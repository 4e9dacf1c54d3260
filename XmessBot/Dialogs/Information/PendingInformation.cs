using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Information;

/// <summary>What the commission has asked the person who speaks, and waits for (R16).</summary>
internal static class PendingInformation
{
    private static readonly Texts Texts = Texts.For("Information");

    /// <summary>The person's request that waits for information; null when none does.</summary>
    public static async Task<Request?> OfAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Person is { } person ? await turn.Requests.AskedOfAsync(person.Id, cancellationToken) : null;

    /// <summary>The key of the button that answers it.</summary>
    public static string KeyOf(Request asked) => string.Create(CultureInfo.InvariantCulture, $"{asked.Number}|{asked.Version}");

    /// <summary>What is asked, and until when it can be answered in time.</summary>
    public static string Text(Turn turn, Request asked)
    {
        var entry = asked.InformationPending!;
        return Texts.Say(
            asked.InformationIsOverdue(turn.Now) ? "askedOverdue" : "asked",
            ("number", asked.Number!), ("until", entry.Until!.Value), ("question", entry.Text!));
    }

    /// <summary>Shows it at the end of the turn, once in each conversation and again after what asks for it.</summary>
    public static async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await OfAsync(turn, cancellationToken) is not { } asked) return;
        if (shown.IsNew(KeyOf(asked)) || Reminders.AreShownAgain(context))
            await context.SendActivityAsync(CardOf(turn, asked), cancellationToken);
    }

    private static Activity CardOf(Turn turn, Request asked)
    {
        var text = Text(turn, asked);
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(Press.Go(CapabilityId.GiveInformation, KeyOf(asked)).Button(Texts.Plain("answerButton")));
        return Card.Message(card, text);
    }
}
