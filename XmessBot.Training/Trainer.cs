using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using XmessBot.Core.Language;
using XmessBot.Understanding;

namespace XmessBot.Training;

/// <summary>Fits a maximum entropy model with ML.NET, on one thread and from a fixed seed so that it comes out the same.</summary>
internal static class Trainer
{
    // A feature seen in one utterance alone teaches that utterance, not the language.
    private const int FewestUses = 2;

    public static LearntModel Train(IReadOnlyList<Example> examples)
    {
        var messages = examples.Select(example => IntentFeatures.Of(new Utterance(example.Text), example.Role)
            .Weighted(example.Role)).ToList();
        var features = Index(messages);
        var labels = Enum.GetValues<Intent>();
        // By the square root: a label with many utterances should not swallow the small ones, nor be swallowed.
        var weights = examples.GroupBy(example => example.Intent)
            .ToDictionary(group => group.Key, group => MathF.Sqrt(500f / group.Count()));
        var rows = examples.Select((example, at) => new Row
        {
            Intent = (int)example.Intent,
            Weight = weights[example.Intent],
            Features = Vector(messages[at], features),
        }).ToArray();
        // One intent after the other would leave the first forgotten and the last everywhere.
        new Random(1).Shuffle(rows);

        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Count);
        var loaded = context.Data.LoadFromEnumerable(rows, schema);
        // The order of the labels is the enum's, given and not found, so that weights can be told apart afterwards.
        var order = context.Data.LoadFromEnumerable(labels.Select(label => new Key { Intent = (int)label }));
        var data = context.Transforms.Conversion.MapValueToKey("Label", nameof(Row.Intent), keyData: order).Fit(loaded).Transform(loaded);
        var trainer = context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            ExampleWeightColumnName = nameof(Row.Weight),
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 15,
            L2Regularization = 2e-6f,
            L1Regularization = 0,
            ConvergenceTolerance = 1e-3f,
        });
        var fitted = trainer.Fit(data).Model;
        return Pack(fitted, labels, features);
    }

    private static Dictionary<ulong, int> Index(List<Dictionary<ulong, float>> messages) =>
        messages.SelectMany(message => message.Keys).GroupBy(feature => feature).Where(uses => uses.Count() >= FewestUses)
            .Select(uses => uses.Key).Order().Select((feature, row) => (feature, row)).ToDictionary(each => each.feature, each => each.row);

    private static VBuffer<float> Vector(Dictionary<ulong, float> message, Dictionary<ulong, int> features)
    {
        var known = message.Where(each => features.ContainsKey(each.Key))
            .Select(each => (At: features[each.Key], each.Value)).OrderBy(each => each.At).ToList();
        return new VBuffer<float>(features.Count, known.Count, [.. known.Select(each => each.Value)], [.. known.Select(each => each.At)]);
    }

    private static LearntModel Pack(MaximumEntropyModelParameters fitted, Intent[] labels, Dictionary<ulong, int> features)
    {
        VBuffer<float>[] found = [];
        fitted.GetWeights(ref found, out var classes);
        var weights = new Half[features.Count * classes];
        for (var label = 0; label < classes; label++)
            foreach (var (row, weight) in found[label].Items()) weights[row * classes + label] = (Half)weight;
        return new LearntModel([.. labels.Select(IntentNames.Of)], [.. fitted.GetBiases()], features, weights);
    }

    private sealed class Key
    {
        public int Intent { get; set; }
    }

    private sealed class Row
    {
        public int Intent { get; set; }

        public float Weight { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
