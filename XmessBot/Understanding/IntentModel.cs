using System.Numerics;

namespace XmessBot.Understanding;

/// <summary>
/// The weights that training found: for each known feature, one an intent in the order of the enum. It is a plain file (see
/// <see cref="Save"/>), read once, and scoring only reads it, so any number of turns may use it at once.
/// </summary>
internal sealed class IntentModel
{
    private const int Magic = 0x4E54_0002;

    private static readonly Intent[] Labels = Enum.GetValues<Intent>();

    // Each row is filled up to whole vectors: it is added in a few steps, with no rest.
    private static readonly int RowLength = (Labels.Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    private readonly Dictionary<ulong, int> _features;
    private readonly float[] _biases;
    private readonly float[] _weights;

    /// <summary>A model of what training found.</summary>
    /// <param name="biases">One an intent.</param>
    /// <param name="features">The row of each feature.</param>
    /// <param name="weights">The rows, one after the other, one weight an intent.</param>
    public IntentModel(IReadOnlyList<float> biases, Dictionary<ulong, int> features, IReadOnlyList<Half> weights)
    {
        _features = features;
        _biases = [.. biases, .. new float[RowLength - biases.Count]];
        _weights = new float[features.Count * RowLength];
        for (var at = 0; at < weights.Count; at++) _weights[at / Labels.Length * RowLength + at % Labels.Length] = (float)weights[at];
    }

    /// <summary>The probability of each intent, and the share of the message, by weight, that the model has seen before.</summary>
    public (float[] Likely, double Known) Score(Dictionary<ulong, float> message)
    {
        var scores = (float[])_biases.Clone();
        var known = 0f;
        var all = 0f;
        foreach (var (feature, value) in message)
        {
            all += value;
            if (!_features.TryGetValue(feature, out var row)) continue;
            known += value;
            var at = row * RowLength;
            for (var n = 0; n < RowLength; n += Vector<float>.Count)
                (new Vector<float>(scores, n) + value * new Vector<float>(_weights, at + n)).CopyTo(scores, n);
        }
        return (Softmax(scores.AsSpan(0, Labels.Length)), known / all);
    }

    /// <summary>Writes the names of the intents, biases, feature hashes and weights, little-endian.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Labels.Length);
        foreach (var label in Labels) writer.Write(IntentNames.Of(label));
        for (var label = 0; label < Labels.Length; label++) writer.Write(_biases[label]);
        writer.Write(_features.Count);
        foreach (var (feature, row) in _features.OrderBy(each => each.Value))
        {
            writer.Write(feature);
            for (var label = 0; label < Labels.Length; label++) writer.Write((Half)_weights[row * RowLength + label]);
        }
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static IntentModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Magic || reader.ReadInt32() != Labels.Length)
            throw new InvalidDataException("This is not an intent model of this version.");
        foreach (var label in Labels)
        {
            if (IntentNames.Parse(reader.ReadString()) != label) throw new InvalidDataException("This intent model has other intents.");
        }
        var biases = new float[Labels.Length];
        for (var n = 0; n < biases.Length; n++) biases[n] = reader.ReadSingle();
        var count = reader.ReadInt32();
        var features = new Dictionary<ulong, int>(count);
        var weights = new Half[count * Labels.Length];
        for (var row = 0; row < count; row++)
        {
            features[reader.ReadUInt64()] = row;
            for (var label = 0; label < Labels.Length; label++) weights[row * Labels.Length + label] = reader.ReadHalf();
        }
        return new IntentModel(biases, features, weights);
    }

    private static float[] Softmax(Span<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores) top = MathF.Max(top, score);
        var likely = new float[scores.Length];
        var sum = 0f;
        for (var n = 0; n < likely.Length; n++) sum += likely[n] = MathF.Exp(scores[n] - top);
        for (var n = 0; n < likely.Length; n++) likely[n] /= sum;
        return likely;
    }
}
