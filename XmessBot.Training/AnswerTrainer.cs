using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers.Features;
using XmessBot.Understanding;
using XmessBot.Understanding.Answers;

namespace XmessBot.Training;

/// <summary>
/// Fits the model of yes and no: maximum entropy as for intents, but step by step (AdaGrad), because at each step a part of what
/// is seen of an answer is hidden. So no single sign decides alone, and answers of other people are read better. From a fixed
/// seed, on one thread: it comes out the same.
/// </summary>
internal sealed class AnswerTrainer
{
    private const int Passes = 20;
    private const double Hidden = 0.4;
    private const float Step = 0.15f;
    private const float BiasStep = 0.01f;
    private const float Decay = 2e-5f;

    // A feature seen in one answer alone teaches that answer, not the language.
    private const int FewestUses = 2;

    private readonly int _labels = YesNoReader.Labels.Length;
    private readonly Random _random = new(1);
    private readonly float[] _biases;
    private readonly float[] _weights;
    private readonly float[] _squares;

    private AnswerTrainer(int features)
    {
        _biases = new float[_labels];
        _weights = new float[features * _labels];
        _squares = new float[features * _labels];
    }

    /// <summary>The model that reads the phrasings as they are labelled.</summary>
    public static LearntModel Train(IReadOnlyList<Phrasing> phrasings)
    {
        var seen = phrasings.Select(phrasing => (phrasing.Label, Features: AnswerFeatures.Of(phrasing.Asked,
            new Utterance(phrasing.Text)) ?? [])).ToList();
        var rows = seen.SelectMany(each => each.Features.Keys).GroupBy(feature => feature).Where(uses => uses.Count() >= FewestUses)
            .Select(uses => uses.Key).Order().Select((feature, row) => (feature, row)).ToDictionary(each => each.feature, each => each.row);
        var samples = seen.Select(each => new Sample(each.Label, [.. each.Features.Where(feature =>
            rows.ContainsKey(feature.Key)).Select(feature => (rows[feature.Key], feature.Value))])).ToArray();
        var trainer = new AnswerTrainer(rows.Count);
        for (var pass = 0; pass < Passes; pass++)
        {
            trainer._random.Shuffle(samples);
            foreach (var sample in samples) trainer.Learn(sample);
        }
        return new LearntModel(YesNoReader.Labels, trainer._biases, rows, [.. trainer._weights.Select(weight => (Half)weight)]);
    }

    private void Learn(Sample sample)
    {
        var shown = sample.Features.Where(_ => _random.NextDouble() >= Hidden).Select(each =>
            (each.Row, Value: each.Value / (float)(1 - Hidden))).ToList();
        Span<float> scores = stackalloc float[_labels];
        _biases.CopyTo(scores);
        foreach (var (row, value) in shown)
            for (var label = 0; label < _labels; label++) scores[label] += _weights[(row * _labels) + label] * value;
        LearntModel.Softmax(scores);
        for (var label = 0; label < _labels; label++)
        {
            var error = scores[label] - (sample.Label == label ? 1 : 0);
            _biases[label] -= BiasStep * error;
            foreach (var (row, value) in shown) Correct((row * _labels) + label, error * value);
        }
    }

    private void Correct(int at, float slope)
    {
        slope += Decay * _weights[at];
        _squares[at] += slope * slope;
        _weights[at] -= Step * slope / (MathF.Sqrt(_squares[at]) + 0.01f);
    }

    private sealed record Sample(int Label, (int Row, float Value)[] Features);
}
