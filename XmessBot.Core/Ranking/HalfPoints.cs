using XmessBot.Core.Assessments;

namespace XmessBot.Core.Ranking;

/// <summary>An amount that a call sets, in halves of a point: 3 is a point and a half. Never below none.</summary>
public readonly record struct HalfPoints
{
    /// <summary>So many halves; less than none is a bug of the caller.</summary>
    public HalfPoints(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    /// <summary>How many halves.</summary>
    public int Count { get; }

    /// <summary>The same in points.</summary>
    public Points Points => new(Count, 2);
}
