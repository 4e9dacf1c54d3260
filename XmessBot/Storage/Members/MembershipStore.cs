using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Members;

/// <summary>What a council has under way, in any call.</summary>
/// <param name="Drafts">How many drafts it has not sent.</param>
/// <param name="Pending">How many requests wait for the commission.</param>
/// <param name="Granted">How many have been granted and are not over.</param>
public sealed record CouncilUnderWay(int Drafts, int Pending, int Granted);

/// <summary>What staff knows about the membership of councils (R01), and the questions that conversations leave for staff.</summary>
public sealed class MembershipStore(XmessContext context)
{
    /// <summary>The membership of a municipality on a civil day: from what staff recorded, else from the public list (R01).</summary>
    public async Task<Membership> OnAsync(string municipality, DateOnly day, CancellationToken cancellationToken = default)
    {
        var recorded = await context.Set<MembershipRow>().AsNoTracking()
            .Where(row => row.Municipality == municipality).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return new MembershipBook(recorded.Select(row => row.ToFact())).On(municipality, day);
    }

    /// <summary>All that staff has recorded.</summary>
    public async Task<MembershipBook> BookAsync(CancellationToken cancellationToken = default) => new(
        (await context.Set<MembershipRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken))
            .Select(row => row.ToFact()));

    /// <summary>What a council has under way, in any call, before its membership changes.</summary>
    public async Task<CouncilUnderWay> UnderWayAsync(string municipality, CancellationToken cancellationToken = default)
    {
        var states = await context.Set<RequestRow>().Where(row => row.Municipality == municipality).Select(row => row.State)
            .ToListAsync(cancellationToken);
        return new CouncilUnderWay(
            states.Count(state => state == RequestState.Draft), states.Count(RequestMoves.IsPending),
            states.Count(state => state == RequestState.Granted));
    }

    /// <summary>Records what staff knows; a later fact overrides an earlier one.</summary>
    public void Record(MembershipFact fact) => context.Add(new MembershipRow
    {
        Municipality = fact.IneCode,
        IsMember = fact.IsMember,
        From = fact.From,
        Until = fact.Until,
        TakesBack = fact.TakesBack,
        Author = fact.Author,
        At = fact.At,
        Reason = fact.Reason,
    });

    /// <summary>Adds a question for staff, once for each kind, council and person.</summary>
    public async Task AskStaffAsync(StaffQuestion question, CancellationToken cancellationToken = default)
    {
        var asked = await context.Set<StaffQuestionRow>().AnyAsync(
            row => row.Kind == question.Kind.ToString() && row.Municipality == question.Municipality
            && row.PersonId == question.Person.Value,
            cancellationToken);
        if (asked || context.Set<StaffQuestionRow>().Local.Count > 0) return;
        context.Add(new StaffQuestionRow
        {
            Kind = question.Kind.ToString(),
            Municipality = question.Municipality,
            PersonId = question.Person.Value,
            AskedAt = question.AskedAt,
        });
    }

    /// <summary>Notes that staff has answered a question; nothing when it was not asked.</summary>
    public async Task AnswerAsync(
        StaffQuestionKind kind, string municipality, PersonId person, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var rows = await context.Set<StaffQuestionRow>().Where(row => row.Kind == kind.ToString() && row.Municipality == municipality
            && row.PersonId == person.Value && row.AnsweredAt == null).ToListAsync(cancellationToken);
        foreach (var row in rows) row.AnsweredAt = now;
    }

    /// <summary>Notes that staff has answered whether a council is a member (R01); returns who had asked.</summary>
    public async Task<IReadOnlyList<PersonId>> AnswerMemberAsync(
        string municipality, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var rows = await context.Set<StaffQuestionRow>().Where(row => row.Kind == nameof(StaffQuestionKind.IsMember)
            && row.Municipality == municipality && row.AnsweredAt == null).ToListAsync(cancellationToken);
        foreach (var row in rows) row.AnsweredAt = now;
        return [.. rows.Select(row => new PersonId(row.PersonId))];
    }

    /// <summary>The questions that staff has not answered yet, oldest first.</summary>
    public async Task<IReadOnlyList<StaffQuestion>> OpenQuestionsAsync(CancellationToken cancellationToken = default)
    {
        var rows = await context.Set<StaffQuestionRow>().AsNoTracking()
            .Where(row => row.AnsweredAt == null).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new StaffQuestion(
            Enum.Parse<StaffQuestionKind>(row.Kind), row.Municipality, new PersonId(row.PersonId), row.AskedAt))];
    }
}
