using XmessBot.Core.Members;
using XmessBot.Core.Sessions;

namespace XmessBot.Core.Faq;

/// <summary>What staff decided about a proposal.</summary>
public enum FaqProposalState
{
    /// <summary>It waits for staff.</summary>
    Proposed,

    /// <summary>It is an entry that everybody can read.</summary>
    Approved,

    /// <summary>It stays out.</summary>
    Rejected,
}

/// <summary>Primary key of a proposal.</summary>
/// <param name="Value">Generated here, so that it is known before anything is stored.</param>
public readonly record struct FaqProposalId(Guid Value);

/// <summary>A proposed FAQ entry: something learnt in a session that other councils could use, which staff may publish (R15).</summary>
/// <param name="Id">The key.</param>
/// <param name="Question">The question that came up; null when only a good practice was told.</param>
/// <param name="GoodPractice">The good practice, or what the question was answered; null when only a question was told.</param>
/// <param name="Session">The number of the session that it comes from.</param>
/// <param name="Author">Who told it.</param>
/// <param name="At">The moment.</param>
/// <param name="State">What staff made of it.</param>
public sealed record FaqProposal(
    FaqProposalId Id, string? Question, string? GoodPractice, int Session, PersonId Author, DateTimeOffset At,
    FaqProposalState State = FaqProposalState.Proposed)
{
    /// <summary>
    /// Proposes what a session has of questions and good practices (R15). Refused to who did not give it, and when it has
    /// neither.
    /// </summary>
    public static Outcome<FaqProposal> Of(FaqProposalId id, Session session, Person by, DateTimeOffset now) =>
        session.IsGivenBy(by) is { } refusal ? refusal
        : session.Questions is null && session.GoodPractices is null ? new NothingLearnt()
        : new FaqProposal(id, session.Questions, session.GoodPractices, session.Number, by.Id, now);
}
