using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Faq;
using XmessBot.Core.Members;

namespace XmessBot.Storage.Faq;

/// <summary>Stores FAQ proposals: lessons from sessions that could become an entry of the FAQ (R15).</summary>
public sealed class FaqProposalStore(XmessContext context)
{
    /// <summary>A page of the proposals that wait for staff, oldest first.</summary>
    public async Task<IReadOnlyList<FaqProposal>> PendingAsync(int skip, int most, CancellationToken cancellationToken = default) =>
        [.. (await context.Set<FaqProposalRow>().AsNoTracking().Where(row => row.State == FaqProposalState.Proposed).OrderBy(row => row.At)
            .Skip(skip).Take(most).ToListAsync(cancellationToken)).Select(ToProposal)];

    /// <summary>Every proposal, oldest first.</summary>
    public async Task<IReadOnlyList<FaqProposal>> AllAsync(CancellationToken cancellationToken = default) =>
        [.. (await context.Set<FaqProposalRow>().AsNoTracking().OrderBy(row => row.At).ToListAsync(cancellationToken)).Select(ToProposal)];

    /// <summary>The proposals of a session.</summary>
    public async Task<IReadOnlyList<FaqProposal>> OfSessionAsync(int session, CancellationToken cancellationToken = default) =>
        [.. (await context.Set<FaqProposalRow>().AsNoTracking().Where(row => row.Session == session).ToListAsync(cancellationToken))
            .Select(ToProposal)];

    /// <summary>Saves a proposal.</summary>
    public async Task SaveAsync(FaqProposal proposal, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<FaqProposalRow>().FindAsync([proposal.Id.Value], cancellationToken);
        if (row is null) context.Add(row = new FaqProposalRow { Id = proposal.Id.Value });
        (row.Question, row.GoodPractice) = (proposal.Question, proposal.GoodPractice);
        (row.Session, row.Author, row.At) = (proposal.Session, proposal.Author.Value, proposal.At);
        row.State = proposal.State;
    }

    internal static FaqProposal ToProposal(FaqProposalRow row) => new(
        new FaqProposalId(row.Id), row.Question, row.GoodPractice, row.Session, new PersonId(row.Author), row.At, row.State);
}
