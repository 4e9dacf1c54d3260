using XmessBot.Core.Language;
using XmessBot.Understanding;

namespace XmessBot.Training;

/// <summary>
/// How well intents are told apart on lines that were not learnt from. Harder than life: all wordings of a line are left
/// out together.
/// </summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    public static void Run(IReadOnlyList<Example> examples, TextWriter output)
    {
        var results = new List<(Example Example, Intent Guess)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new IntentModel(Trainer.Train([.. examples.Where(example => example.Line % Folds != fold)]));
            foreach (var example in examples.Where(example => example.Line % Folds == fold))
            {
                var (likely, _) = model.Score(IntentFeatures.Of(new Utterance(example.Text), example.Role), example.Role);
                results.Add((example, (Intent)Array.IndexOf(likely, likely.Max())));
            }
        }
        Print(results, output);
    }

    private static void Print(List<(Example Example, Intent Guess)> results, TextWriter output)
    {
        output.WriteLine($"{"intent",-18}{"of",7}{"right",8}   taken for");
        foreach (var group in results.GroupBy(each => each.Example.Intent))
        {
            var wrong = group.Where(each => each.Guess != each.Example.Intent)
                .GroupBy(each => each.Guess).OrderByDescending(each => each.Count())
                .Take(3).Select(each => $"{IntentNames.Of(each.Key)} {each.Count()}");
            output.WriteLine($"{IntentNames.Of(group.Key),-18}{group.Count(),7}{Share(group),8:P1}   {string.Join(", ", wrong)}");
        }
        output.WriteLine($"{"all",-18}{results.Count,7}{Share(results),8:P1}");
        output.WriteLine($"{"as written",-18}{"",7}{Share(results.Where(each => !each.Example.IsNoise)),8:P1}");
    }

    private static double Share(IEnumerable<(Example Example, Intent Guess)> results) =>
        results.Average(each => each.Guess == each.Example.Intent ? 1.0 : 0.0);
}
