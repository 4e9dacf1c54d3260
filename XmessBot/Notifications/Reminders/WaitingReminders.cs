using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Reminders;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Wording;

namespace XmessBot.Notifications.Reminders;

/// <summary>Hours have come back for the first of the waiting list (R08, R12).</summary>
internal static class WaitingReminders
{
    private static readonly Texts Texts = Texts.For("DueReminders");

    /// <summary>Of each offer, to staff.</summary>
    public static async Task<IReadOnlyList<DueReminder>> DueAsync(
        XmessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var waiting = (await new RequestStore(context).WaitingAsync(cancellationToken)).ToLookup(each => each.Call);
        if (waiting.Count == 0) return [];
        var (calls, staff) = (new CallStore(context), await new PeopleStore(context).StaffAsync(cancellationToken));
        var due = new List<DueReminder>();
        foreach (var call in (await calls.AllAsync(cancellationToken)).All.Where(each => waiting.Contains(each.Id)))
        {
            var pools = new List<HourPool>();
            foreach (var service in Enum.GetValues<Service>()) pools.Add(await calls.PoolAsync(call, service, cancellationToken));
            foreach (var each in staff)
            {
                if (WaitingList.Offers(call, pools, waiting[call.Id], each, now) is Outcome<IReadOnlyList<WaitingOffer>>.Done(var offers))
                    due.AddRange(offers.Select(offer => new DueReminder(each, About(offer), () => Mail(each.Email, offer))));
            }
        }

        return due;
    }

    // Hours that come back later are news again.
    private static string About(WaitingOffer offer) => string.Create(
        CultureInfo.InvariantCulture, $"{offer.Request.Id.Value:N}|{offer.Pool.Service}|{offer.Pool.Entries.Count}");

    private static MailMessage Mail(string address, WaitingOffer offer) => new(
        address,
        Texts.Plain("subjectWaiting", ("number", offer.Request.Number!)),
        Texts.Plain(
            "mailWaiting",
            ("ofService", ServiceWording.Of(offer.Pool.Service)), ("call", offer.Pool.Call),
            ("left", HoursWording.Amount(offer.Pool.Left)), ("one", HoursWording.Singular(offer.Pool.Left)),
            ("number", offer.Request.Number!), ("council", Municipalities.WithCode(offer.Request.Municipality)!.Of),
            ("stop", ReminderStop.Line(ReminderKind.HoursForWaiting))));
}
