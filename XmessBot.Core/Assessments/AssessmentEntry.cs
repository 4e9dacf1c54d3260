using XmessBot.Core.Members;

namespace XmessBot.Core.Assessments;

/// <summary>What can happen in the assessment of a request.</summary>
public enum AssessmentMove
{
    /// <summary>Somebody gave points, or gave others instead of their earlier ones.</summary>
    Scored,

    /// <summary>Somebody declared a conflict of interest; their points no longer count.</summary>
    Abstained,

    /// <summary>Somebody took back the conflict that they had declared; points that they gave before count again.</summary>
    Returned,

    /// <summary>Staff named somebody to assess this request; then only those named assess it, not every assessor of the call.</summary>
    Named,

    /// <summary>Staff took somebody out of those named.</summary>
    Unnamed,

    /// <summary>Staff reminded somebody by e-mail that they have not scored it yet.</summary>
    Reminded,
}

/// <summary>An entry of the history of a request's assessment. Entries are never edited or deleted.</summary>
/// <param name="Move">What happened.</param>
/// <param name="Who">The assessor that it is about.</param>
/// <param name="At">The moment.</param>
/// <param name="Author">The e-mail of who did it.</param>
public sealed record AssessmentEntry(AssessmentMove Move, PersonId Who, DateTimeOffset At, string Author)
{
    /// <summary>The points given; null for other moves.</summary>
    public CriteriaScores? Scores { get; init; }

    /// <summary>The assessor's note, or the reason of a conflict; null when there is none.</summary>
    public string? Text { get; init; }
}
