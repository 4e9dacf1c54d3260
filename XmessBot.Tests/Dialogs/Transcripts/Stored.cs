using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Assignments;
using XmessBot.Core.Decisions;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Requests;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Decisions;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Members;
using XmessBot.Storage.Ranking;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Scheduling;
using XmessBot.Storage.Sessions;
using XmessBot.Storage.Turns;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>
/// What conversations left in the database, as lines: "maria 08009 Submitted 2026-1-001 v3", "maria Need: …", "maria Week: …", "hours nuria
/// 08009 120 of 240", "call 2026-1 logs until 2026-08-15", "call 2026-1 2026-04-13/2026-05-08 sessions
/// 2026-05-01/2026-07-31 hours 480 1680 package 2x120 recent 2025-04-01", "membership 08022 True
/// 2026-03-03.. comissio acord", "person nuria Mentor 08187", "domain berga.cat 08022", "assesses 2026-1 comissio",
/// "session 1 Logged 2026-05-12 10:00 120 Remote plecs asked 1",
/// "history 1: Logged Confirmed", "proposal 1: question | practice", "receipts 2026-1-001 v3 v4",
/// "faq 1 Published question | answer", "faq 1 history: Proposed Published", "faq 1 wordings: one | other", "asked maria: text told" (or
/// waits), "vote 1 maria True", "decision 2026-1-001 Granted Held" (or Released), "question IsMember 08022 pere", "linked
/// maria: maria", "waits maria", "score 2026-1-001 marta 4 3 5 A note", "abstains 2026-1-001 marta",
/// "assesses 2026-1-001 marta", "letters 2" (e-mails with a code), "planned 08009 2026-05-14 10.00 120 Remote Agreed 1 Mentor" (its
/// sequence number and the side that proposed it; one more line, "… Remote Wanted", for another moment that is asked for), "mail nuria: …
/// [REQUEST]".
/// </summary>
internal static class Stored
{
    public static async Task<IReadOnlyList<string>> LinesAsync(XmessContext context)
    {
        var people = (await context.Set<PersonRow>().AsNoTracking().ToListAsync())
            .ToDictionary(row => row.Id, row => row.Email.Split('.', '@')[0]);
        var lines = new List<string>();
        var requests = await context.Set<RequestRow>().AsNoTracking().ToListAsync();
        foreach (var row in requests.OrderBy(row => people[row.Author], StringComparer.Ordinal)
            .ThenBy(row => row.Municipality, StringComparer.Ordinal).ThenBy(row => row.SubmittedAt))
            lines.AddRange(Of(row, people[row.Author]));
        if (lines.Count == 0) lines.Add("no requests");
        var receipts = await context.Set<ReceiptRow>().AsNoTracking().OrderBy(row => row.Number).ThenBy(row => row.Version).ToListAsync();
        lines.AddRange(receipts.GroupBy(row => row.Number)
            .Select(group => $"receipts {group.Key} {string.Join(' ', group.Select(row => Version(row.Version)))}"));
        foreach (var row in await context.Set<LetterRow>().AsNoTracking().OrderBy(row => row.Number).ThenBy(row => row.At).ToListAsync())
            lines.Add($"decision {row.Number} {row.Move} {(row.State == LetterState.Sent ? LetterState.Released : row.State)}");
        foreach (var call in await context.Set<CallRow>().AsNoTracking().Where(row => row.LogsUntil != null).OrderBy(row => row.Id)
            .ToListAsync())
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"call {call.Id} logs until {call.LogsUntil:yyyy-MM-dd}"));
        foreach (var call in await context.Set<CallRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync())
        {
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"call {call.Id} {call.Opens:yyyy-MM-dd}/{call.Deadline:yyyy-MM-dd} sessions "
                    + $"{call.WindowFirst:yyyy-MM-dd}/{call.WindowLast:yyyy-MM-dd} hours {call.MentoringMinutes} {call.AdvisoryMinutes} "
                    + $"package {call.PackageSessions}x{call.SessionMinutes} recent {call.RecentSince:yyyy-MM-dd}"));
        }

        foreach (var row in await context.Set<MembershipRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync())
        {
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"membership {row.Municipality} {row.IsMember} {row.From:yyyy-MM-dd}..{row.Until:yyyy-MM-dd} "
                    + $"{(row.TakesBack is null ? "" : "taken back ")}{row.Author?.Split('@')[0]} {row.Reason}"));
        }

        lines.AddRange((await context.Set<PersonRow>().AsNoTracking().OrderBy(row => row.Email).ToListAsync())
            .Select(row => $"person {people[row.Id]} {row.Roles} {row.Municipality}"));
        lines.AddRange((await context.Set<CouncilDomainRow>().AsNoTracking().OrderBy(row => row.Domain).ToListAsync())
            .Select(row => $"domain {row.Domain} {row.Municipality}"));
        lines.AddRange((await context.Set<CallAssessorRow>().AsNoTracking().ToListAsync())
            .Select(row => $"assesses {row.Call} {people[row.PersonId]}").Order(StringComparer.Ordinal));
        foreach (var row in await context.Set<StaffQuestionRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync())
            lines.Add($"question {row.Kind} {row.Municipality} {people[row.PersonId]}");
        foreach (var row in await context.Set<AccountRow>().AsNoTracking().OrderBy(row => row.Account).ToListAsync())
            lines.Add($"linked {row.Account.Split('|')[1]}: {people[row.PersonId]}");
        var planned = await (from row in context.Set<PlannedSessionRow>().AsNoTracking()
                             join assignment in context.Set<AssignmentRow>() on row.AssignmentId equals assignment.Id
                             orderby assignment.Municipality, row.Date, row.Start
                             select new { row, assignment.Municipality }).ToListAsync();
        foreach (var each in planned)
        {
            var row = each.row;
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"planned {each.Municipality} {row.Date:yyyy-MM-dd} {row.Start:HH.mm} {row.Minutes} {row.Modality} {row.State} "
                    + $"{row.Sequence} {row.ProposedFrom}"));
            if (row.WantedDate is null) continue;
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"planned {each.Municipality} {row.WantedDate:yyyy-MM-dd} {row.WantedStart:HH.mm} {row.WantedMinutes} {row.Modality} "
                    + $"Wanted"));
        }

        foreach (var row in await context.Set<InvolvementRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync())
            lines.Add($"involvement {row.Municipality ?? people[row.PersonId!.Value]} {row.Level.ToString(CultureInfo.InvariantCulture)}");
        lines.AddRange(await AssessmentsAsync(context, people));
        lines.AddRange(await SessionsAsync(context, people));
        lines.AddRange(await FaqAsync(context));
        lines.Add($"letters {(await CountCodesAsync(context)).ToString(CultureInfo.InvariantCulture)}");
        return [.. lines.Select(line => line.TrimEnd())];
    }

    private static async Task<IReadOnlyList<string>> AssessmentsAsync(XmessContext context, Dictionary<Guid, string> people)
    {
        var lines = new List<string>();
        var rows = await (from row in context.Set<AssessorRow>().AsNoTracking()
                          join request in context.Set<RequestRow>() on row.RequestId equals request.Id
                          select new { row, request.Number }).ToListAsync();
        foreach (var each in rows.OrderBy(each => each.Number, StringComparer.Ordinal)
            .ThenBy(each => people[each.row.PersonId], StringComparer.Ordinal))
        {
            var (row, who) = (each.row, $"{each.Number} {people[each.row.PersonId]}");
            var note = await context.Set<AssessmentEntryRow>().AsNoTracking()
                .Where(entry => entry.RequestId == row.RequestId && entry.PersonId == row.PersonId && entry.Need != null)
                .OrderByDescending(entry => entry.Position).Select(entry => entry.Text).FirstOrDefaultAsync();
            if (row.Need is not null)
                lines.Add(string.Create(CultureInfo.InvariantCulture,
                    $"score {who} {row.Need} {row.Transferability} {row.Alignment} {note ?? "-"}"));
            if (row.Abstains) lines.Add($"abstains {who}");
            if (row.IsNamed) lines.Add($"assesses {who}");
        }

        return lines;
    }

    private static async Task<IReadOnlyList<string>> SessionsAsync(XmessContext context, Dictionary<Guid, string> people)
    {
        var lines = new List<string>();
        foreach (var row in await context.Set<AssignmentRow>().AsNoTracking().OrderBy(row => row.Municipality).ToListAsync())
        {
            var assignment = (await new AssignmentStore(context).FindAsync(new AssignmentId(row.Id)))!;
            lines.Add(string.Create(CultureInfo.InvariantCulture, 
                $"hours {people[row.Mentor]} {row.Municipality} {assignment.Used.Count} of {assignment.Assigned.Count}"));
        }

        foreach (var row in await context.Set<SessionRow>().AsNoTracking().OrderBy(row => row.Number).ToListAsync())
        {
            var session = (await new SessionStore(context).FindAsync(row.Number))!;
            var facts = session.Facts;
            lines.Add(string.Create(CultureInfo.InvariantCulture, 
                $"session {row.Number} {session.State} {facts.Date:yyyy-MM-dd} {facts.Start:HH:mm} {facts.Length.Count} {facts.Modality} "
                    + $"{facts.Topic ?? "-"} asked {session.LessonsAsked}"));
            lines.Add($"history {row.Number}: {string.Join(' ', session.History.Select(entry => entry.Kind))}");
        }

        foreach (var row in await context.Set<FaqProposalRow>().AsNoTracking().OrderBy(row => row.Session).ThenBy(row => row.At)
            .ToListAsync())
            lines.Add($"proposal {row.Session.ToString(CultureInfo.InvariantCulture)}: {row.Question ?? "-"} | {row.GoodPractice ?? "-"}");
        return lines;
    }

    private static async Task<IReadOnlyList<string>> FaqAsync(XmessContext context)
    {
        var lines = new List<string>();
        foreach (var row in await context.Set<FaqItemRow>().AsNoTracking().OrderBy(row => row.Number).ToListAsync())
        {
            var item = (await new FaqStore(context).FindAsync(row.Number))!;
            var number = row.Number.ToString(CultureInfo.InvariantCulture);
            lines.Add($"faq {number} {row.State} {row.OfCall ?? item.Content.Question ?? "-"} | {item.Content.Answer ?? "-"}");
            var moves = (await new FaqStore(context).HistoryAsync(row.Number)).Select(step => step.Move);
            lines.Add($"faq {number} history: {string.Join(' ', moves)}");
            if (item.Content.Wordings.Count > 0) lines.Add($"faq {number} wordings: {string.Join(" | ", item.Content.Wordings)}");
        }

        lines.AddRange((await context.Set<FaqQuestionRow>().AsNoTracking().ToListAsync())
            .Select(row => $"asked {row.Account.Split('|')[1]}: {row.Text}"
                + (row.PersonId is null ? "" : row.ToldAt is null ? " waits" : " told"))
            .Order(StringComparer.Ordinal));
        lines.AddRange((await context.Set<FaqVoteRow>().AsNoTracking().ToListAsync())
            .Select(row => $"vote {row.EntryId} {row.Account.Split('|')[1]} {row.Useful}").Order(StringComparer.Ordinal));
        return lines;
    }

    /// <summary>How many e-mails with a code were sent.</summary>
    public static Task<int> CountCodesAsync(XmessContext context) => context.Set<CodeSentRow>().CountAsync();

    /// <summary>How many other e-mails were sent.</summary>
    public static Task<int> CountOthersAsync(XmessContext context) =>
        context.Set<OutboxRow>().CountAsync(row => row.Kind == OutboxWriter.MailKind && row.Key == null);

    /// <summary>An e-mail as a line: recipient, subject and calendar method.</summary>
    public static string Of(MailMessage email) =>
        $"mail {NameOf(email.To)}: {email.Subject}"
            + (email.Attachment is { } file ? $" [{file.Type[(file.Type.IndexOf('=', StringComparison.Ordinal) + 1)..]}]" : "");

    /// <summary>The account name of an address.</summary>
    public static string NameOf(string address) => address.Split('.', '@')[0];

    private static IEnumerable<string> Of(RequestRow row, string who)
    {
        var answers = DomainJson.Read<RequestAnswers>(row.Answers);
        yield return $"{who} {row.Municipality} {row.State} {row.Number ?? "-"} {Version(row.Version)}";
        foreach (var field in Enum.GetValues<RequestField>())
        {
            if (answers.Text(field) is { } text) yield return $"{who} {field}: {text}";
        }

        if (answers.Service is { } service) yield return $"{who} Service: {service}";
        if (answers.Modality is { } modality) yield return $"{who} Modality: {modality}";
        if (answers.Availability is { } availability)
        {
            yield return $"{who} Availability: {availability.Said}";
            yield return $"{who} Week: {AvailabilitySpeaker.Say(availability.Week)}";
        }

        yield return $"{who} Commitments: {answers.Commitments}";
        if (row.SubmittedAt is { } at) yield return $"{who} SubmittedAt: {at.UtcDateTime:s}";
        if (row.AwaitsPerson) yield return $"waits {who}";
    }

    private static string Version(int version) => $"v{version.ToString(CultureInfo.InvariantCulture)}";
}
