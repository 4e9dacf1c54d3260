using XmessBot.Core.Members;
using XmessBot.Core.Reminders;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Requests;
using XmessBot.Wording;

namespace XmessBot.Notifications.Reminders;

/// <summary>The deadline of a call is over, and somebody has not assessed the requests that they have to (R12).</summary>
internal static class AssessmentReminders
{
    private static readonly Texts Texts = Texts.For("DueReminders");

    /// <summary>
    /// Of each such call, to each assessor, with the requests that they have not scored: of others' points nothing is told.
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
            var missing = pending.Zip(await store.OfAsync(pending, cancellationToken))
                .SelectMany(each => each.Second.MissingAmong(assessors).Select(person => (person.Id, Number: each.First.Number!)))
                .ToLookup(each => each.Id, each => each.Number);
            due.AddRange(assessors.Where(person => missing.Contains(person.Id)).Select(person =>
                new DueReminder(person, call.Id, () => Mail(person, call.Id, [.. missing[person.Id]]))));
        }

        return due;
    }

    private static MailMessage Mail(Person to, string call, IReadOnlyList<string> numbers) => new(
        to.Email,
        Texts.Plain("subjectUnassessed", ("total", numbers.Count), ("call", call)),
        Texts.Plain(
            "mailUnassessed",
            ("total", numbers.Count), ("call", call), ("numbers", ListWording.And(numbers)),
            ("stop", ReminderStop.Line(ReminderKind.RequestsUnassessed))));
}
