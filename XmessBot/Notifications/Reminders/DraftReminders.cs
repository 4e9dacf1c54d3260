using XmessBot.Core.Municipalities;
using XmessBot.Core.Reminders;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Wording;

namespace XmessBot.Notifications.Reminders;

/// <summary>The deadline of a call is near, and a draft has not been sent (R11).</summary>
internal static class DraftReminders
{
    private static readonly Texts Texts = Texts.For("DueReminders");

    /// <summary>Of each draft of such a call, to its author.</summary>
    public static async Task<IReadOnlyList<DueReminder>> DueAsync(
        XmessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = new List<DueReminder>();
        foreach (var call in (await new CallStore(context).AllAsync(cancellationToken)).All)
        {
            if (!ReminderTimes.IsNearDeadline(call, now)) continue;
            foreach (var draft in await new RequestStore(context).DraftsOfAsync(call.Id, cancellationToken))
            {
                if (await new PeopleStore(context).FindAsync(draft.Author, cancellationToken) is not { } author) continue;
                due.Add(new DueReminder(author, $"{draft.Id.Value:N}", () => new MailMessage(
                    author.Email,
                    Texts.Plain("subjectDraft", ("deadline", call.Deadline!.Value)),
                    Texts.Plain(
                        "mailDraft",
                        ("council", Municipalities.WithCode(draft.Municipality)!.Of), ("deadline", call.Deadline.Value),
                        ("stop", ReminderStop.Line(ReminderKind.DraftUnsent))))));
            }
        }

        return due;
    }
}
