using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using XmessBot.Understanding;

namespace XmessBot.Training;

/// <summary>Fits a maximum entropy model with ML.NET, on one thread and from a fixed seed so that it comes out the same.</summary>
internal static class Trainer
{
    // A feature seen in one utterance alone teaches that utterance, not the language.
    private const int FewestUses = 2;

    /// <summary>The model that tells the labels apart as the samples have them.</summary>
    public static LearntModel Train(IReadOnlyList<Sample> samples, string[] labels)
    {
        var features = Index(samples);
        var rows = samples.Select(sample => new Row { Label = sample.Label, Weight = sample.Weight, Features = Vector(sample.Features, features) }).ToArray();
        // One label after the other would leave the first forgotten and the last everywhere.
        new Random(1).Shuffle(rows);

        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Count);
        var loaded = context.Data.LoadFromEnumerable(rows, schema);
        // The order of the labels is given and not found, so that weights can be told apart afterwards.
        var order = context.Data.LoadFromEnumerable(Enumerable.Range(0, labels.Length).Select(label => new Key { Label = label }));
        var data = context.Transforms.Conversion.MapValueToKey("Key", nameof(Row.Label), keyData: order).Fit(loaded).Transform(loaded);
        var trainer = context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = "Key",
            ExampleWeightColumnName = nameof(Row.Weight),
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 15,
            L2Regularization = 1e-5f,
            L1Regularization = 0,
            ConvergenceTolerance = 1e-3f,
        });
        var fitted = trainer.Fit(data).Model;
        return Pack(fitted, labels, features);
    }

    private static Dictionary<ulong, int> Index(IReadOnlyList<Sample> samples) =>
        samples.SelectMany(sample => sample.Features.Keys).GroupBy(feature => feature).Where(uses => uses.Count() >= FewestUses)
            .Select(uses => uses.Key).Order().Select((feature, row) => (feature, row)).ToDictionary(each => each.feature, each => each.row);

    private static VBuffer<float> Vector(Dictionary<ulong, float> message, Dictionary<ulong, int> features)
    {
        var known = message.Where(each => features.ContainsKey(each.Key)).Select(each => (At: features[each.Key], each.Value)).OrderBy(each => each.At).ToList();
        return new VBuffer<float>(features.Count, known.Count, [.. known.Select(each => each.Value)], [.. known.Select(each => each.At)]);
    }

    private static LearntModel Pack(MaximumEntropyModelParameters fitted, string[] labels, Dictionary<ulong, int> features)
    {
        VBuffer<float>[] found = [];
        fitted.GetWeights(ref found, out var classes);
        var weights = new Half[features.Count * classes];
        for (var label = 0; label < classes; label++)
            foreach (var (row, weight) in found[label].Items()) weights[row * classes + label] = (Half)weight;
        return new LearntModel(labels, [.. fitted.GetBiases()], features, weights);
    }

    private sealed class Key
    {
        public int Label { get; set; }
    }

    private sealed class Row
    {
        public int Label { get; set; }

        public float Weight { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
