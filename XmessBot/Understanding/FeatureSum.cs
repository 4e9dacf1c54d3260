using System.Numerics;

namespace XmessBot.Understanding;

/// <summary>What some features say together of each label of a model, before it is made a probability.</summary>
internal sealed class FeatureSum
{
    private readonly float[] _scores;

    /// <summary>Nothing yet.</summary>
    /// <param name="length">The labels, filled up to whole vectors.</param>
    public FeatureSum(int length) => _scores = new float[length];

    /// <summary>What speaks for each label.</summary>
    public ReadOnlySpan<float> Scores => _scores;

    /// <summary>The weights of the features that the model has seen before.</summary>
    public float Known { get; private set; }

    /// <summary>The weights of all.</summary>
    public float All { get; private set; }

    /// <summary>The squares of the weights of all.</summary>
    public float Squares { get; private set; }

    /// <summary>Adds a feature.</summary>
    /// <param name="weight">How much it counts.</param>
    /// <param name="row">What the model knows of it; empty for what it has not seen.</param>
    public void Add(float weight, ReadOnlySpan<float> row)
    {
        All += weight;
        Squares += weight * weight;
        if (row.IsEmpty) return;
        Known += weight;
        AddRow(row, weight);
    }

    /// <summary>Adds what other features say.</summary>
    public void Add(FeatureSum other)
    {
        All += other.All;
        Squares += other.Squares;
        Known += other.Known;
        AddRow(other._scores, 1);
    }

    /// <summary>Makes all of it count that many times.</summary>
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
