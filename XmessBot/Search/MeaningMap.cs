using System.Numerics.Tensors;

namespace XmessBot.Search;

/// <summary>
/// What councils ask, learnt from thousands of questions (<c>Search/Topics</c>): it gives each text a vector, and texts that speak of the
/// same matter have near ones, also when they share no word. The build trains it; it never changes and is safe to share.
/// </summary>
internal sealed class MeaningMap
{
    /// <summary>How many numbers a vector has.</summary>
    public const int Dimensions = 128;

    private const int Magic = 0x4D45_0002;

    private static readonly Lazy<MeaningMap> Once = new(() =>
    {
        using var stream = typeof(MeaningMap).Assembly.GetManifestResourceStream("meanings.model")!;
        return Load(stream);
    });

    private readonly Dictionary<ulong, int> _features;
    private readonly float[] _rows;
    private readonly float[] _topics;

    /// <summary>A map of each feature's row, and the vectors of what councils ask at all, each one after the other.</summary>
    public MeaningMap(Dictionary<ulong, int> features, float[] rows, float[] topics) =>
        (_features, _rows, _topics) = (features, rows, topics);

    /// <summary>The map that the build trained.</summary>
    public static MeaningMap Embedded => Once.Value;

    /// <summary>The vector of a text, of length 1; of zeros when it has no feature that is known.</summary>
    public float[] Vector(IEnumerable<KeyValuePair<ulong, float>> features)
    {
        var vector = new float[Dimensions];
        foreach (var (hash, weight) in features)
        {
            if (_features.TryGetValue(hash, out var row)) Add(vector, weight, _rows.AsSpan(row * Dimensions, Dimensions));
        }

        Normalize(vector);
        return vector;
    }

    /// <summary>
    /// The topics that councils ask about nearest to a vector, best first, each with its likeness. When the best is much nearer than the
    /// best entry, the knowledge base speaks of something else.
    /// </summary>
    public Strength[] NearestTopics(ReadOnlySpan<float> vector, int count)
    {
        var nearest = new PriorityQueue<Strength, float>(count + 1);
        var least = float.NegativeInfinity;
        for (var topic = 0; topic < _topics.Length / Dimensions; topic++)
        {
            var likeness = TensorPrimitives.Dot(vector, _topics.AsSpan(topic * Dimensions, Dimensions));
            if (likeness <= least) continue;
            nearest.Enqueue(new(topic, likeness), likeness);
            if (nearest.Count <= count) continue;
            nearest.Dequeue();
            nearest.TryPeek(out _, out least);
        }

        return [.. nearest.UnorderedItems.Select(each => each.Element).OrderByDescending(each => each.Value)];
    }

    /// <summary>Adds a weighted row to a vector.</summary>
    public static void Add(Span<float> vector, float weight, ReadOnlySpan<float> row) =>
        TensorPrimitives.MultiplyAdd(row, weight, vector, vector);

    /// <summary>Scales a vector to length 1 and returns its length before.</summary>
    public static float Normalize(Span<float> vector)
    {
        var length = TensorPrimitives.Norm(vector);
        if (length > 0) TensorPrimitives.Divide(vector, length, vector);
        return length;
    }

    /// <summary>Writes the features with their rows and the topics, little-endian.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(_features.Count);
        foreach (var (hash, row) in _features.OrderBy(feature => feature.Value))
        {
            writer.Write(hash);
            foreach (var value in _rows.AsSpan(row * Dimensions, Dimensions)) writer.Write((Half)value);
        }

        writer.Write(_topics.Length);
        foreach (var value in _topics) writer.Write((Half)value);
    }

    private static MeaningMap Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Magic) throw new InvalidDataException("This is not a map of this version.");
        var count = reader.ReadInt32();
        var features = new Dictionary<ulong, int>(count);
        var rows = new float[count * Dimensions];
        for (var row = 0; row < count; row++)
        {
            features[reader.ReadUInt64()] = row;
            for (var at = 0; at < Dimensions; at++) rows[row * Dimensions + at] = (float)reader.ReadHalf();
        }

        var topics = new float[reader.ReadInt32()];
        for (var at = 0; at < topics.Length; at++) topics[at] = (float)reader.ReadHalf();
        return new(features, rows, topics);
    }
}
