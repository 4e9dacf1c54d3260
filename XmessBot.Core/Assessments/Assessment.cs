using XmessBot.Core.Members;

namespace XmessBot.Core.Assessments;

/// <summary>What one assessor thinks of a request, as last given.</summary>
/// <param name="Assessor">Who.</param>
/// <param name="Scores">The points.</param>
/// <param name="Note">Why, in the assessor's own words; null when they gave none.</param>
/// <param name="At">The moment.</param>
public sealed record Assessment(PersonId Assessor, CriteriaScores Scores, string? Note, DateTimeOffset At);
