using XmessBot.Search;

namespace XmessBot.Training;

/// <summary>A text as rows of the map and how much each counts.</summary>
internal sealed record MeaningSample(int[] Rows, float[] Weights);

/// <summary>The rows of the map while it is fitted, one for each feature: random at first, corrected step by step (RMSProp).</summary>
internal sealed class MeaningRows
{
    private const int Size = MeaningMap.Dimensions;
    private const float Step = 0.02f;
    private const float Memory = 0.99f;

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly float[] _rarity;
    private readonly float[] _values;
    private readonly float[] _squares;

    /// <summary>A row for each feature of the texts.</summary>
    public MeaningRows(IEnumerable<Dictionary<ulong, float>> texts, Random random)
    {
        var (uses, all) = (new List<int>(), 0);
        foreach (var text in texts)
        {
            all++;
            foreach (var feature in text.Keys)
            {
                if (_numbers.TryAdd(feature, uses.Count)) uses.Add(1);
                else uses[_numbers[feature]]++;
            }
        }

        _rarity = [.. uses.Select(with => MathF.Log(1 + all / (with + 0.5f)) / MathF.Log(1 + all / 0.5f))];
        _values = new float[uses.Count * Size];
        _squares = new float[_values.Length];
        foreach (ref var value in _values.AsSpan()) value = Normal(random) / MathF.Sqrt(Size);
    }

    /// <summary>A text of several parts, scaled to length 1; of a feature of several the strongest counts.</summary>
    public MeaningSample Sample(IReadOnlyList<(Dictionary<ulong, float> Features, float Weight)> parts)
    {
        var strengths = new SortedDictionary<int, float>();
        foreach (var (features, weight) in parts)
        {
            foreach (var (feature, strength) in features)
            {
                var number = _numbers[feature];
                strengths[number] = Math.Max(strengths.GetValueOrDefault(number), weight * strength * _rarity[number]);
            }
        }

        var length = MathF.Sqrt(strengths.Values.Sum(value => value * value));
        return new([.. strengths.Keys], [.. strengths.Values.Select(value => value / length)]);
    }

    /// <summary>A feature's row.</summary>
    public ReadOnlySpan<float> this[int row] => _values.AsSpan(row * Size, Size);

    /// <summary>Moves a row against the slope, by a share of the largest step.</summary>
    public void Correct(int row, float weight, ReadOnlySpan<float> slope, float step)
    {
        var values = _values.AsSpan(row * Size, Size);
        var squares = _squares.AsSpan(row * Size, Size);
        for (var at = 0; at < Size; at++)
        {
            var by = weight * slope[at];
            squares[at] = Memory * squares[at] + (1 - Memory) * by * by;
            values[at] -= step * Step * by / (MathF.Sqrt(squares[at]) + 1e-6f);
        }
    }

    /// <summary>The map as it is now, with where the topics lie in it; a rare feature says more, which its row holds.</summary>
    public MeaningMap Map(IReadOnlyList<MeaningSample> topics)
    {
        var rows = new float[_values.Length];
        for (var row = 0; row < _rarity.Length; row++)
            MeaningMap.Add(rows.AsSpan(row * Size, Size), _rarity[row], this[row]);
        var places = new float[topics.Count * Size];
        for (var topic = 0; topic < topics.Count; topic++)
        {
            var place = places.AsSpan(topic * Size, Size);
            for (var at = 0; at < topics[topic].Rows.Length; at++)
                MeaningMap.Add(place, topics[topic].Weights[at], this[topics[topic].Rows[at]]);
            MeaningMap.Normalize(place);
        }

        return new(_numbers, rows, places);
    }

    private static float Normal(Random random) =>
        MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(2 * MathF.PI * random.NextSingle());
}
