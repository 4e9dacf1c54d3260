using System.Globalization;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Reminders;
using XmessBot.Core.Requests;
using XmessBot.Notifications.Information;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;
using XmessBot.Wording;

namespace XmessBot.Notifications.Reminders;

/// <summary>The last day to give information has passed (R16).</summary>
internal sealed class InformationReminders(InformationLinks links)
{
    private static readonly Texts Texts = Texts.For("DueReminders");

    /// <summary>Of each such question, to the author of the request and to staff.</summary>
    public async Task<IReadOnlyList<DueReminder>> DueAsync(XmessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var late = (await new RequestStore(context).AskedAsync(cancellationToken)).Where(each => each.InformationIsOverdue(now)).ToArray();
        if (late.Length == 0) return [];
        var people = new PeopleStore(context);
        var staff = await people.StaffAsync(cancellationToken);
        var due = new List<DueReminder>();
        foreach (var asked in late)
        {
            var about = string.Create(CultureInfo.InvariantCulture, $"{asked.Id.Value:N}|{asked.Entries.Count}");
            if (await people.FindAsync(asked.Author, cancellationToken) is { } author)
                due.Add(new DueReminder(author, about, () => ToAuthor(author.Email, asked)));
            due.AddRange(staff.Select(each => new DueReminder(each, about, () => ToStaff(each.Email, asked))));
        }

        return due;
    }

    private MailMessage ToAuthor(string address, Request asked) => new(
        address,
        Texts.Plain("subjectOverdue", ("number", asked.Number!)),
        Texts.Plain(
            "mailOverdue",
            [
                .. Facts(asked),
                ("link", links.InMail(asked) is { } link ? Texts.Plain("overdueLink", ("link", link)) : ""),
            ]));

    private static MailMessage ToStaff(string address, Request asked) => new(
        address,
        Texts.Plain(
            "subjectOverdueStaff", ("number", asked.Number!), ("council", Municipalities.WithCode(asked.Municipality)!.Of)),
        Texts.Plain("mailOverdueStaff", Facts(asked)));

    private static IEnumerable<(string Name, object Value)> Facts(Request asked) =>
    [
        ("number", asked.Number!), ("council", Municipalities.WithCode(asked.Municipality)!.Of),
        ("until", asked.InformationPending!.Until!.Value), ("question", asked.InformationPending.Text!),
        ("stop", ReminderStop.Line(ReminderKind.InformationOverdue)),
    ];
}
