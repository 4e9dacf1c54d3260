using XmessBot.Core.Language.Queries;

namespace XmessBot.Core.Queries;

/// <summary>What is asked about has nothing by which it could be told apart so (R12).</summary>
/// <param name="About">What is asked about.</param>
/// <param name="Keys">The conditions that it cannot have.</param>
public sealed record NothingToFilterBy(QuerySubject About, IReadOnlyList<FilterKey> Keys) : Refusal(RuleId.R12);
