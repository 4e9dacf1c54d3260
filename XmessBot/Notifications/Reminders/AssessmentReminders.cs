using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Reminders;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Requests;
using XmessBot.Wording;

namespace XmessBot.Notifications.Reminders;

/// <summary>
/// The deadline of a call is over, and somebody has not assessed the requests that they have to, or has assessed an older text (R12, R23).
/// </summary>
internal static class AssessmentReminders
{
    private static readonly Texts Texts = Texts.For("DueReminders");

    /// <summary>
    /// Of each such call, to each assessor, with the requests that they have not scored, and those that have changed since they did: of
    /// others' points nothing is told.
    /// </summary>
    public static async Task<IReadOnlyList<DueReminder>> DueAsync(
        XmessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = new List<DueReminder>();
        foreach (var call in (await new CallStore(context).AllAsync(cancellationToken)).All)
        {
            if (!ReminderTimes.IsForAssessing(call, now)) continue;
            var pending = await new RequestStore(context).PendingOfAsync(call.Id, cancellationToken);
            if (pending.Count == 0) continue;
            var store = new AssessmentStore(context);
            var assessors = await store.OfCallAsync(call.Id, cancellationToken);
            AssessedRequest[] requests =
            [
                .. pending.Zip(
                    await store.OfAsync(pending, cancellationToken),
                    (request, assessment) => new AssessedRequest(request, assessment, assessors)),
            ];
            foreach (var person in assessors)
            {
                var missing = NumbersOf(requests.Where(each => each.Missing.Any(other => other.Id == person.Id)));
                var changed = NumbersOf(requests.ChangedSince(person.Id));
                if (missing.Length + changed.Length > 0)
                    due.Add(new DueReminder(person, call.Id, () => Mail(person, call.Id, missing, changed)));
            }
        }

        return due;
    }

    private static string[] NumbersOf(IEnumerable<AssessedRequest> requests) => [.. requests.Select(each => each.Request.Number!)];

    private static MailMessage Mail(Person to, string call, string[] missing, string[] changed)
    {
        var asked = missing.Length > 0 ? Texts.Plain("askUnassessed", ("total", missing.Length), ("numbers", ListWording.And(missing)))
            : null;
        var rewritten = changed.Length > 0
            ? Texts.Plain("askChanged", ("total", changed.Length), ("numbers", ListWording.And(changed))) : null;
        return new MailMessage(
            to.Email,
            asked is null
                ? Texts.Plain("subjectChanged", ("total", changed.Length), ("call", call))
                : Texts.Plain("subjectUnassessed", ("total", missing.Length), ("call", call)),
            Texts.Plain(
                "mailUnassessed",
                ("call", call), ("asked", string.Join("\n\n", new[] { asked, rewritten }.OfType<string>())),
                ("stop", ReminderStop.Line(ReminderKind.RequestsUnassessed))));
    }
}
