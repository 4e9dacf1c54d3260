using System.Numerics;

namespace XmessBot.Understanding;

/// <summary>
/// A trained linear classifier: one weight per known feature and label. It is stored as a file (see <see cref="Save"/>) and immutable
/// once read, so it is safe for concurrent use. There is one for intents and one for yes and no.
/// </summary>
internal sealed class LearntModel
{
    private const int OnStack = 512;

    private const int Magic = 0x4E54_0003;

    private readonly string[] _labels;
    private readonly Dictionary<ulong, int> _features;
    private readonly float[] _biases;
    private readonly float[] _weights;

    // Rows are padded to whole SIMD vectors, so that adding one needs no remainder loop.
    private readonly int _rowLength;

    /// <summary>Creates a model from the result of training.</summary>
    /// <param name="labels">The labels that it classifies.</param>
    /// <param name="biases">One bias per label.</param>
    /// <param name="features">The row number of each feature hash.</param>
    /// <param name="weights">The rows one after the other, one weight per label.</param>
    public LearntModel(string[] labels, IReadOnlyList<float> biases, Dictionary<ulong, int> features, IReadOnlyList<Half> weights)
    {
        _labels = labels;
        _features = features;
        _rowLength = (labels.Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _biases = [.. biases];
        _weights = new float[features.Count * _rowLength];
        for (var at = 0; at < weights.Count; at++) _weights[at / labels.Length * _rowLength + at % labels.Length] = (float)weights[at];
    }

    /// <summary>The labels that it classifies.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>Loads a model embedded in the assembly by its name.</summary>
    public static LearntModel Embedded(string name)
    {
        using var stream = typeof(LearntModel).Assembly.GetManifestResourceStream(name)!;
        return Load(stream);
    }

    /// <summary>The weighted sum of the rows of the features.</summary>
    public FeatureSum Sum(ReadOnlySpan<WeightedFeature> features)
    {
        var rows = features.Length <= OnStack ? stackalloc int[features.Length] : new int[features.Length];
        // Looks up all rows before adding them, so that memory reads overlap.
        for (var at = 0; at < rows.Length; at++) rows[at] = _features.GetValueOrDefault(features[at].Hash, -1);
        var sum = new FeatureSum(_rowLength);
        for (var at = 0; at < rows.Length; at++)
            sum.Add(features[at].Weight, rows[at] < 0 ? [] : _weights.AsSpan(rows[at] * _rowLength, _rowLength));
        return sum;
    }

    /// <summary>The probability of each label, and the share of the message, by weight, that the model knows (0 to 1).</summary>
    public (float[] Likely, double Known) Score(FeatureSum sum)
    {
        var likely = new float[_labels.Length];
        for (var label = 0; label < likely.Length; label++) likely[label] = _biases[label] + sum.Scores[label];
        Softmax(likely);
        return (likely, sum.Known / sum.All);
    }

    /// <summary>As <see cref="Score(FeatureSum)"/>, for features given as hash and weight.</summary>
    public (float[] Likely, double Known) Score(Dictionary<ulong, float> message)
    {
        var features = new WeightedFeature[message.Count];
        var at = 0;
        foreach (var (hash, weight) in message) features[at++] = new WeightedFeature(hash, weight);
        return Score(Sum(features));
    }

    /// <summary>Writes the labels, biases, feature hashes and weights, little-endian.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(_labels.Length);
        foreach (var label in _labels) writer.Write(label);
        for (var label = 0; label < _labels.Length; label++) writer.Write(_biases[label]);
        writer.Write(_features.Count);
        foreach (var (feature, row) in _features.OrderBy(each => each.Value))
        {
            writer.Write(feature);
            for (var label = 0; label < _labels.Length; label++) writer.Write((Half)_weights[row * _rowLength + label]);
        }
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static LearntModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Magic) throw new InvalidDataException("This is not a model of this version.");
        var labels = new string[reader.ReadInt32()];
        for (var n = 0; n < labels.Length; n++) labels[n] = reader.ReadString();
        var biases = new float[labels.Length];
        for (var n = 0; n < biases.Length; n++) biases[n] = reader.ReadSingle();
        var count = reader.ReadInt32();
        var features = new Dictionary<ulong, int>(count);
        var weights = new Half[count * labels.Length];
        for (var row = 0; row < count; row++)
        {
            features[reader.ReadUInt64()] = row;
            for (var label = 0; label < labels.Length; label++) weights[row * labels.Length + label] = reader.ReadHalf();
        }

        return new LearntModel(labels, biases, features, weights);
    }

    /// <summary>Turns scores into probabilities, in place.</summary>
    public static void Softmax(Span<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores) top = MathF.Max(top, score);
        var sum = 0f;
        for (var n = 0; n < scores.Length; n++) sum += scores[n] = MathF.Exp(scores[n] - top);
        for (var n = 0; n < scores.Length; n++) scores[n] /= sum;
    }
}
