using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Members;
using XmessBot.Storage.Assessments;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Decisions;
using XmessBot.Storage.Exports;
using XmessBot.Storage.Faq;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Ranking;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Scheduling;
using XmessBot.Storage.Sessions;

namespace XmessBot.Storage.Members;

/// <summary>
/// Deletes accounts that are no longer used, and people who once proved an address and about whom nothing else is stored. People whom staff
/// registered, or whom a request, an assessment, an assignment or a session names, are kept.
/// </summary>
internal sealed class PeopleRetention(XmessContexts contexts, ICommits commits)
{
    private readonly BatchChanges _batches = new(contexts, commits);

    /// <summary>Deletes accounts not used since a moment, and people with no data since another; returns how many rows.</summary>
    /// <param name="now">The current time; rows without a date get this one, so that their period starts now.</param>
    /// <param name="usedSince">Accounts used after this are kept.</param>
    /// <param name="unusedSince">People whose last data was deleted before this are deleted.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    public async Task<int> PurgeAsync(
        DateTimeOffset now, DateTimeOffset usedSince, DateTimeOffset unusedSince, CancellationToken cancellationToken)
    {
        await _batches.ChangeAsync(
            context => context.Set<AccountRow>().Where(row => row.UsedAt == null),
            (_, rows) => rows.ForEach(row => row.UsedAt = now),
            cancellationToken);
        var accounts = await _batches.DeleteAsync(
            context => context.Set<AccountRow>().Where(row => row.UsedAt < usedSince), cancellationToken);
        await NoteUnusedAsync(now, cancellationToken);
        return accounts
            + await _batches.DeleteAsync(context => Unused(context).Where(row => row.UnusedSince < unusedSince), cancellationToken);
    }

    private async Task NoteUnusedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await _batches.ChangeAsync(
            context => context.Set<PersonRow>().Where(row => row.UnusedSince != null && !Unused(context).Any(each => each.Id == row.Id)),
            (_, rows) => rows.ForEach(row => row.UnusedSince = null),
            cancellationToken);
        await _batches.ChangeAsync(
            context => Unused(context).Where(row => row.UnusedSince == null),
            (_, rows) => rows.ForEach(row => row.UnusedSince = now),
            cancellationToken);
    }

    /// <summary>The people whom no stored data names.</summary>
    internal static IQueryable<PersonRow> Unused(XmessContext context) => context.Set<PersonRow>().Where(person =>
        person.Standing != Standing.Registered && (person.Roles == Roles.None || person.Roles == Roles.Applicant)
        && !context.Set<ExportRow>().Any(row => row.Asker == person.Id)
        && !context.Set<AccountRow>().Any(row => row.PersonId == person.Id)
        && !context.Set<RequestRow>().Any(row => row.Author == person.Id)
        && !context.Set<StaffQuestionRow>().Any(row => row.PersonId == person.Id)
        && !context.Set<MentorRow>().Any(row => row.PersonId == person.Id)
        && !context.Set<AssignmentRow>().Any(row => row.Applicant == person.Id || row.Mentor == person.Id)
        && !context.Set<LetterRow>().Any(row => row.Mentor == person.Id)
        && !context.Set<AssessmentEntryRow>().Any(row => row.PersonId == person.Id)
        && !context.Set<AssessorRow>().Any(row => row.PersonId == person.Id)
        && !context.Set<InvolvementRow>().Any(row => row.PersonId == person.Id)
        && !context.Set<CallAssessorRow>().Any(row => row.PersonId == person.Id)
        && !context.Set<PlannedSessionRow>().Any(row => row.ProposedBy == person.Id)
        && !context.Set<SessionRow>().Any(row => row.Mentor == person.Id)
        && !context.Set<SessionEntryRow>().Any(row => row.Author == person.Id)
        && !context.Set<FaqQuestionRow>().Any(row => row.PersonId == person.Id)
        && !context.Set<FaqStepRow>().Any(row => row.Author == person.Id)
        && !context.Set<FaqProposalRow>().Any(row => row.Author == person.Id));
}
