using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Reminders;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>Offers staff, in chat, the hours that have come back for the first of the waiting list (R08, R12).</summary>
internal static class WaitingOffers
{
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>Shows each offer once in a conversation, and again after what asks for it.</summary>
    public static async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Person is not { IsStaff: true } staff) return;
        foreach (var group in (await turn.Requests.WaitingAsync(cancellationToken)).GroupBy(each => each.Call))
        {
            var call = turn.Calls.Find(group.Key)!;
            var pools = new List<HourPool>();
            foreach (var service in Enum.GetValues<Service>()) pools.Add(await turn.Pools.PoolAsync(call, service, cancellationToken));
            if (WaitingList.Offers(call, pools, group, staff, turn.Now)
                is not Outcome<IReadOnlyList<WaitingOffer>>.Done({ Count: > 0 } offers)) continue;
            if ((await turn.Reminders.SilencedByAsync(staff.Id, cancellationToken)).Contains(ReminderKind.HoursForWaiting)) return;
            foreach (var offer in offers)
            {
                if (shown.IsNew(KeyOf(offer)) || Reminders.AreShownAgain(context))
                    await context.SendActivityAsync(CardOf(offer), cancellationToken);
            }
        }
    }

    /// <summary>The title of the button that opens a grant.</summary>
    public static string TitleOf(Request request, Service service) =>
        Texts.Plain("offerButton", ("number", request.Number!), ("service", ServiceWording.Name(service)));

    private static string KeyOf(WaitingOffer offer) => string.Create(
        CultureInfo.InvariantCulture, $"offer|{offer.Request.Number}|{offer.Pool.Service}|{offer.Pool.Entries.Count}");

    private static Activity CardOf(WaitingOffer offer)
    {
        var (request, pool) = (offer.Request, offer.Pool);
        var text = Texts.Say(
            "offer",
            ("ofService", ServiceWording.Of(pool.Service)), ("call", pool.Call),
            ("left", HoursWording.Amount(pool.Left)), ("one", HoursWording.Singular(pool.Left)),
            ("number", request.Number!), ("council", Municipalities.WithCode(request.Municipality)!.DisplayName),
            ("day", MadridTime.DayOf(request.Waiting!.At)));
        if (request.PrefersOther(pool.Service)) text += "\n\n" + Texts.Say("offerOther");
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            WaitingKey.Of(request, pool.Service).Button(TitleOf(request, pool.Service)),
            Press.Go(CapabilityId.RequestDetail, request.Number!).Button(request.Number!),
            ReminderKey.SilenceOf(ReminderKind.HoursForWaiting).Button(Texts.Plain("silenceButton")));
        return Card.Message(card, text);
    }
}
