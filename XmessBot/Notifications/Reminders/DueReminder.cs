using XmessBot.Core.Members;
using XmessBot.Core.Reminders;
using XmessBot.Outbox;
using XmessBot.Storage;

namespace XmessBot.Notifications.Reminders;

/// <summary>A reminder that is due now.</summary>
/// <param name="To">Who gets it.</param>
/// <param name="About">What it is about; a person gets one reminder of a kind about the same thing.</param>
/// <param name="Mail">The e-mail.</param>
public sealed record DueReminder(Person To, string About, Func<MailMessage> Mail);

/// <summary>A row of the table of kinds: what is due of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="DueAsync">What is due at a moment, sent already or not.</param>
public sealed record ReminderSource(
    ReminderKind Kind, Func<XmessContext, DateTimeOffset, CancellationToken, Task<IReadOnlyList<DueReminder>>> DueAsync);
