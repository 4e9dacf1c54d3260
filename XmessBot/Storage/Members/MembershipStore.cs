using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Members;

namespace XmessBot.Storage.Members;

/// <summary>What staff knows of the membership of municipalities (R01), and what conversations ask staff.</summary>
public sealed class MembershipStore(XmessContext context)
{
    /// <summary>What staff recorded of a municipality: member or not, since when; null when nothing.</summary>
    public async Task<MembershipFact?> FindAsync(string municipality, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<MembershipRow>().AsNoTracking()
            .FirstOrDefaultAsync(fact => fact.Municipality == municipality, cancellationToken);
        return row is null ? null : new MembershipFact(row.Municipality, row.IsMember, row.Since);
    }

    /// <summary>Records what staff knows.</summary>
    public async Task RecordAsync(MembershipFact fact, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<MembershipRow>().FindAsync([fact.Municipality], cancellationToken);
        if (row is null) context.Add(row = new MembershipRow { Municipality = fact.Municipality });
        row.IsMember = fact.IsMember;
        row.Since = fact.Since;
    }

    /// <summary>Leaves a question for staff, once for each kind, council and person.</summary>
    public async Task AskStaffAsync(StaffQuestion question, CancellationToken cancellationToken = default)
    {
        var asked = await context.Set<StaffQuestionRow>().AnyAsync(
            row => row.Kind == question.Kind.ToString() && row.Municipality == question.Municipality && row.PersonId == question.Person.Value,
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

    /// <summary>The questions that staff has not answered, oldest first.</summary>
    public async Task<IReadOnlyList<StaffQuestion>> OpenQuestionsAsync(CancellationToken cancellationToken = default)
    {
        var rows = await context.Set<StaffQuestionRow>().AsNoTracking()
            .Where(row => row.AnsweredAt == null).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new StaffQuestion(
            Enum.Parse<StaffQuestionKind>(row.Kind), row.Municipality, new PersonId(row.PersonId), row.AskedAt))];
    }
}
