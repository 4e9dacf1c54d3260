using System.Globalization;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Reminders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Information;

/// <summary>Tells staff, when they come to the chat, that councils are late with what was asked (R16).</summary>
internal static class OverdueInformation
{
    private static readonly Texts Texts = Texts.For("Information");

    /// <summary>Shows it once in a conversation for the same councils, and again after what asks for it.</summary>
    public static async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Person is not { IsStaff: true } staff) return;
        var late = (await turn.Requests.AskedAsync(cancellationToken)).Where(each => each.InformationIsOverdue(turn.Now)).ToArray();
        if (late.Length == 0) return;
        if ((await turn.Reminders.SilencedByAsync(staff.Id, cancellationToken)).Contains(ReminderKind.InformationOverdue)) return;
        var key = "overdue|" + string.Join(
            '|', late.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Number}.{each.Entries.Count}")));
        if (!shown.IsNew(key) && !Reminders.AreShownAgain(context)) return;
        var text = Texts.Say(
            "overdueReminder",
            ("councils", ListWording.And([.. late.Select(each => Municipalities.WithCode(each.Municipality)!.DisplayName)])));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            Press.Go(InformationCapabilities.Owed.Id).Button(Texts.Plain("owedButton")),
            ReminderKey.SilenceOf(ReminderKind.InformationOverdue).Button(Texts.Plain("silenceButton")));
        await context.SendActivityAsync(Card.Message(card, text), cancellationToken);
    }
}
