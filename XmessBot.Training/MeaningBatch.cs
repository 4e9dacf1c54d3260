using System.Numerics.Tensors;
using XmessBot.Search;

namespace XmessBot.Training;

/// <summary>Texts of topics as vectors, a part of each hidden, and how each is to move.</summary>
internal sealed class MeaningBatch
{
    private const int Size = MeaningMap.Dimensions;
    private const double Hidden = 0.5;

    // The lower, the more the nearest wrong topics count.
    private const float Heat = 0.07f;

    private readonly MeaningRows _rows;
    private readonly int[] _topics;
    private readonly MeaningSample[] _shown;
    private readonly float[] _vectors;
    private readonly float[] _lengths;
    private readonly float[] _slopes;

    /// <summary>The samples, each of its topic.</summary>
    public MeaningBatch(MeaningRows rows, int[] topics, IEnumerable<MeaningSample> samples, Random random)
    {
        (_rows, _topics) = (rows, topics);
        _shown = [.. samples.Select(sample => Part(sample, random))];
        _vectors = new float[_shown.Length * Size];
        _slopes = new float[_vectors.Length];
        _lengths = new float[_shown.Length];
        for (var i = 0; i < _shown.Length; i++)
        {
            for (var at = 0; at < _shown[i].Rows.Length; at++) MeaningMap.Add(Vector(i), _shown[i].Weights[at], rows[_shown[i].Rows[at]]);
            _lengths[i] = MeaningMap.Normalize(Vector(i));
        }
    }

    /// <summary>Each text and the other's at its place are to be the nearest of both batches: adds to the slopes of both.</summary>
    public void Contrast(MeaningBatch other)
    {
        var count = _shown.Length;
        var scores = new float[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                // Another text of the same topic is neither right nor wrong.
                scores[i, j] = i != j && _topics[i] == _topics[j] ? float.NegativeInfinity
                    : TensorPrimitives.Dot<float>(Vector(i), other.Vector(j)) / Heat;
            }
        }

        var (rows, columns) = (Sums(count, (i, j) => scores[i, j]), Sums(count, (i, j) => scores[j, i]));
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                var error = MathF.Exp(scores[i, j] - rows[i]) + MathF.Exp(scores[i, j] - columns[j]) - (i == j ? 2 : 0);
                if (error == 0) continue;
                error /= Heat * count;
                MeaningMap.Add(Slope(i), error, other.Vector(j));
                MeaningMap.Add(other.Slope(j), error, Vector(i));
            }
        }
    }

    /// <summary>Moves the rows of the texts against their slopes.</summary>
    public void Correct(float step)
    {
        for (var i = 0; i < _shown.Length; i++)
        {
            if (_lengths[i] == 0) continue;
            // The length of a vector does not matter, so what would only change it is taken out.
            MeaningMap.Add(Slope(i), -TensorPrimitives.Dot<float>(Slope(i), Vector(i)), Vector(i));
            for (var at = 0; at < _shown[i].Rows.Length; at++)
                _rows.Correct(_shown[i].Rows[at], _shown[i].Weights[at] / _lengths[i], Slope(i), step);
        }
    }

    private Span<float> Vector(int i) => _vectors.AsSpan(i * Size, Size);

    private Span<float> Slope(int i) => _slopes.AsSpan(i * Size, Size);

    // The logarithm of the sum of the exponentials of each line of scores.
    private static float[] Sums(int count, Func<int, int, float> score)
    {
        var sums = new float[count];
        for (var i = 0; i < count; i++)
        {
            var (most, sum) = (float.NegativeInfinity, 0f);
            for (var j = 0; j < count; j++) most = Math.Max(most, score(i, j));
            for (var j = 0; j < count; j++) sum += MathF.Exp(score(i, j) - most);
            sums[i] = most + MathF.Log(sum);
        }

        return sums;
    }

    private static MeaningSample Part(MeaningSample sample, Random random)
    {
        var shown = Enumerable.Range(0, sample.Rows.Length).Where(_ => random.NextDouble() >= Hidden).ToArray();
        return shown.Length == 0 ? sample : new([.. shown.Select(at => sample.Rows[at])], [.. shown.Select(at => sample.Weights[at])]);
    }
}
