using System.Text.Json;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Answers.Features;
using XmessBot.Understanding;
using XmessBot.Understanding.Answers;

namespace XmessBot.Training;

/// <summary>How a model reads labelled answers: how many are right, taken though they were none, turned round, asked again.</summary>
internal static class AnswerReport
{
    /// <summary>Of a labelled set, JSON Lines as the understand command has them.</summary>
    public static void Print(LearntModel model, string set, bool shows, TextWriter output) =>
        Print(model, Path.GetRelativePath(Directory.GetCurrentDirectory(), set), File.ReadLines(set).Where(line =>
            line.Length > 0).Select(OfLine), shows, output);

    /// <summary>Of what was learnt itself.</summary>
    public static void Print(LearntModel model, IEnumerable<Phrasing> learnt, bool shows, TextWriter output) =>
        Print(model, "phrasings", learnt, shows, output);

    private static void Print(LearntModel model, string name, IEnumerable<Phrasing> answers, bool shows, TextWriter output)
    {
        var (count, right, taken, turned, again) = (0, 0, 0, 0, 0);
        foreach (var (asked, text, label) in answers)
        {
            var scores = AnswerFeatures.Of(asked, new Utterance(text)) is { } seen ? model.Score(seen).Likely : [0, 0, 1];
            var read = YesNoReader.Decide(scores[0], scores[1], scores[2]) switch { true => 0, false => 1, null => 2 };
            count++;
            if (read == label)
            {
                right++;
                continue;
            }
            var kind = label == 2 ? "taken" : read == 2 ? "again" : "turned";
            if (kind == "taken") taken++;
            else if (kind == "again") again++;
            else turned++;
            var shares = string.Join(' ', scores.Select(score => $"{score:0.00}"));
            if (shows) output.WriteLine($"  {kind} [{asked.Act}] {asked.Sentence} | {text} | {YesNoReader.Labels[label]} | {shares}");
        }
        var share = 100.0 * right / count;
        output.WriteLine($"{name}: {right} of {count} ({share:0.0} %), taken {taken}, turned round {turned}, asked again {again}");
    }

    private static Phrasing OfLine(string line)
    {
        var item = JsonDocument.Parse(line).RootElement;
        string? Text(string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
        var prompt = Text("prompt") ?? "";
        var act = Text("act") is { } named ? QuestionActs.Named(named)!.Value : QuestionActs.Infer(prompt);
        return new Phrasing(new AskedQuestion(act, prompt), Text("text")!, Text("answer") switch { "yes" => 0, "no" => 1, _ => 2 });
    }
}
