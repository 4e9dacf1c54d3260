using XmessBot.Core.Reminders;
using XmessBot.Core.Scheduling;
using XmessBot.Outbox;

namespace XmessBot.Notifications.Planned;

/// <summary>How a notification of a planned session is sent.</summary>
/// <param name="Kind">The kind of reminder, which its recipients can silence.</param>
/// <param name="Mail">Its e-mails.</param>
/// <param name="Expiry">When they expire; null for never.</param>
public sealed record PlannedKind(
    ReminderKind Kind, Func<PlannedSession, PlannedParties, IEnumerable<MailMessage>> Mail, Func<PlannedSession, MailExpiry?> Expiry);

/// <summary>
/// The table of the notifications of a planned session. One without a row is a bug, and throws instead of sending another.
/// </summary>
public sealed class PlannedKinds(PlannedMail mail)
{
    private readonly Dictionary<PlannedNotification, PlannedKind> _table = new()
    {
        [PlannedNotification.Reminder] =
            new(ReminderKind.SessionTomorrow, mail.Reminders, planned => new MailExpiry(planned.Slot.StartsAt)),
        [PlannedNotification.LogOffer] = new(ReminderKind.SessionUnlogged, mail.LogOffers, _ => null),
    };

    /// <summary>How a notification is sent.</summary>
    public PlannedKind Of(PlannedNotification notification) => _table[notification];
}
