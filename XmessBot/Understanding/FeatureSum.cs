using System.Numerics;

namespace XmessBot.Understanding;

/// <summary>The weighted sum of feature rows: one score per label, before softmax.</summary>
internal sealed class FeatureSum
{
    private readonly float[] _scores;

    /// <summary>Creates an empty sum.</summary>
    /// <param name="length">The number of labels, rounded up to whole SIMD vectors.</param>
    public FeatureSum(int length) => _scores = new float[length];

    /// <summary>The score of each label.</summary>
    public ReadOnlySpan<float> Scores => _scores;

    /// <summary>The total weight of the features that the model knows.</summary>
    public float Known { get; private set; }

    /// <summary>The total weight of all features.</summary>
    public float All { get; private set; }

    /// <summary>The sum of the squared weights of all features.</summary>
    public float Squares { get; private set; }

    /// <summary>Adds a feature.</summary>
    /// <param name="weight">The weight of the feature.</param>
    /// <param name="row">The weights that the model has for the feature, one per label; empty for an unknown feature.</param>
    public void Add(float weight, ReadOnlySpan<float> row)
    {
        All += weight;
        Squares += weight * weight;
        if (row.IsEmpty) return;
        Known += weight;
        AddRow(row, weight);
    }

    /// <summary>Adds another sum.</summary>
    public void Add(FeatureSum other)
    {
        All += other.All;
        Squares += other.Squares;
        Known += other.Known;
        AddRow(other._scores, 1);
    }

    /// <summary>Multiplies every weight and score by a factor.</summary>
    public void Scale(float times)
    {
        for (var n = 0; n < _scores.Length; n++) _scores[n] *= times;
        (All, Known, Squares) = (All * times, Known * times, Squares * times * times);
    }

    private void AddRow(ReadOnlySpan<float> row, float weight)
    {
        for (var n = 0; n < _scores.Length; n += Vector<float>.Count)
            (new Vector<float>(_scores, n) + (weight * new Vector<float>(row[n..]))).CopyTo(_scores, n);
    }
}
