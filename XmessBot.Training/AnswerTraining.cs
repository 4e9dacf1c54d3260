using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers.Features;
using XmessBot.Understanding;
using XmessBot.Understanding.Answers;

namespace XmessBot.Training;

/// <summary>Trains the model of yes and no from the phrasings.</summary>
internal static class AnswerTraining
{
    // Each answer is learnt again with a part of what is seen of it hidden: then no single sign decides alone.
    private const int Copies = 2;
    private const double Hidden = 0.4;

    public static LearntModel Train(IReadOnlyList<Phrasing> phrasings)
    {
        var random = new Random(1);
        var samples = new List<Sample>(phrasings.Count * (Copies + 1));
        foreach (var phrasing in phrasings)
        {
            if (AnswerFeatures.Of(phrasing.Asked, new Utterance(phrasing.Text)) is not { } seen) continue;
            samples.Add(new Sample(phrasing.Label, 1, seen));
            for (var n = 0; n < Copies; n++) samples.Add(new Sample(phrasing.Label, 1, PartOf(seen, random)));
        }
        return Trainer.Train(samples, YesNoReader.Labels);
    }

    private static Dictionary<ulong, float> PartOf(Dictionary<ulong, float> seen, Random random) =>
        seen.Where(_ => random.NextDouble() >= Hidden).ToDictionary(each => each.Key, each => each.Value / (float)(1 - Hidden));
}
