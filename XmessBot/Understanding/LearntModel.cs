namespace XmessBot.Understanding;

/// <summary>
/// The weights that training found: for each known feature, one a label. It is a plain file (see <see cref="Save"/>), read
/// once, and scoring only reads it, so any number of turns may use it at once. Intents have one, yes and no another.
/// </summary>
internal sealed class LearntModel(string[] labels, float[] biases, Dictionary<ulong, int> features, Half[] weights)
{
    private const int Magic = 0x4E54_0001;

    /// <summary>The labels that it tells apart.</summary>
    public IReadOnlyList<string> Labels => labels;

    /// <summary>The probability of each label, in the order of <see cref="Labels"/>.</summary>
    public float[] Score(Dictionary<ulong, float> message)
    {
        var scores = (float[])biases.Clone();
        foreach (var (feature, value) in message)
        {
            if (!features.TryGetValue(feature, out var row)) continue;
            var at = row * labels.Length;
            for (var label = 0; label < scores.Length; label++) scores[label] += value * (float)weights[at + label];
        }
        Softmax(scores);
        return scores;
    }

    /// <summary>The model that this assembly carries under that name.</summary>
    public static LearntModel Embedded(string name)
    {
        using var stream = typeof(LearntModel).Assembly.GetManifestResourceStream(name)!;
        return Load(stream);
    }

    /// <summary>The share of the message, by weight, that the model has seen before: low for gibberish.</summary>
    public float Known(Dictionary<ulong, float> message) =>
        message.Where(each => features.ContainsKey(each.Key)).Sum(each => each.Value) / message.Values.Sum();

    /// <summary>Writes labels, biases, feature hashes and weights, little-endian.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(labels.Length);
        foreach (var label in labels) writer.Write(label);
        foreach (var bias in biases) writer.Write(bias);
        writer.Write(features.Count);
        foreach (var (feature, row) in features.OrderBy(each => each.Value))
        {
            writer.Write(feature);
            for (var label = 0; label < labels.Length; label++) writer.Write(weights[row * labels.Length + label]);
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

    /// <summary>Turns scores into probabilities.</summary>
    public static void Softmax(Span<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores) top = MathF.Max(top, score);
        var sum = 0f;
        for (var n = 0; n < scores.Length; n++) sum += scores[n] = MathF.Exp(scores[n] - top);
        for (var n = 0; n < scores.Length; n++) scores[n] /= sum;
    }
}
