namespace XmessBot.Core.Assessments;

/// <summary>
/// What one person may see of a request's assessment. It is the only way to points and notes: who has not given points yet sees nothing
/// of what others gave, nor anything made of it.
/// </summary>
public sealed class SeenAssessment
{
    internal SeenAssessment(RequestAssessment assessment, bool all)
    {
        IsOpen = all;
        Given = all ? assessment.Given : [];
    }

    /// <summary>Whether the person sees what others gave.</summary>
    public bool IsOpen { get; }

    /// <summary>The points and notes of each assessor, their own included; empty while they may not be seen.</summary>
    public IReadOnlyList<Assessment> Given { get; }

    /// <summary>The mean over assessors of the sum of the three criteria, 0-15; null while it may not be seen.</summary>
    public Points? Total => Mean(each => Enum.GetValues<Criterion>().Sum(each.For));

    /// <summary>The mean over assessors for one criterion, 0-5; null while it may not be seen.</summary>
    public Points? MeanOf(Criterion criterion) => Mean(each => each.For(criterion));

    /// <summary>How far the assessors are apart: the highest sum less the lowest, 0-15; null while it may not be seen.</summary>
    public int? Spread => Given.Count == 0 ? null : Given.Max(Sum) - Given.Min(Sum);

    /// <summary>The same for one criterion, 0-5.</summary>
    public int? SpreadOf(Criterion criterion) =>
        Given.Count == 0 ? null : Given.Max(each => each.Scores.For(criterion)) - Given.Min(each => each.Scores.For(criterion));

    private static int Sum(Assessment assessment) => Enum.GetValues<Criterion>().Sum(assessment.Scores.For);

    private Points? Mean(Func<CriteriaScores, int> what) =>
        Given.Count == 0 ? null : new Points(Given.Sum(each => what(each.Scores)), Given.Count);
}
