using XmessBot.Understanding;

namespace XmessBot.Training;

/// <summary>Trains the model of intents from the utterances.</summary>
internal static class IntentTraining
{
    public static LearntModel Train(IReadOnlyList<Example> examples)
    {
        // By the square root: a label with many utterances should not swallow the small ones, nor be swallowed.
        var weights = examples.GroupBy(example => example.Intent).ToDictionary(group => group.Key, group => MathF.Sqrt(500f / group.Count()));
        return Trainer.Train(
            [.. examples.Select(example => new Sample((int)example.Intent, weights[example.Intent], IntentFeatures.Of(example.Text, example.Role)))],
            [.. Enum.GetValues<Intent>().Select(IntentNames.Of)]);
    }
}
