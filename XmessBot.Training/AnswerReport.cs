using System.Text.Json;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Answers.Features;
using XmessBot.Understanding;
using XmessBot.Understanding.Answers;

namespace XmessBot.Training;

/// <summary>How well a model reads labelled sets of answers: how many are right, taken though they were none, turned round, asked again.</summary>
internal static class AnswerReport
{
    public static void Print(LearntModel model, string set, bool shows, TextWriter output)
    {
        var (count, right, taken, turned, again) = (0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(set).Where(line => line.Length > 0))
        {
            var item = JsonDocument.Parse(line).RootElement;
            string? Text(string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
            var prompt = Text("prompt") ?? "";
            bool? label = Text("answer") switch { "yes" => true, "no" => false, _ => null };
            var asked = new AskedQuestion(Text("act") is { } act ? QuestionActs.Named(act)!.Value : QuestionActs.Infer(prompt), prompt);
            var scores = AnswerFeatures.Of(asked, new Utterance(Text("text")!)) is { } seen ? model.Score(seen) : [0, 0, 1];
            var read = YesNoReader.Decide(scores[0], scores[1], scores[2]);
            count++;
            if (read == label) right++;
            else if (label is null) taken++;
            else if (read is null) again++;
            else turned++;
            if (shows && read != label) output.WriteLine($"  {(label is null ? "TAKEN" : read is null ? "again" : "TURNED")} [{asked.Act}] {prompt} | {Text("text")} | {label} | {string.Join(' ', scores.Select(score => $"{score:0.00}"))}");
        }
        output.WriteLine($"{Path.GetFileName(Path.GetDirectoryName(set)),-8}{Path.GetFileName(set),-16}{right} of {count} ({100.0 * right / count:0.0} %), taken {taken}, turned round {turned}, asked again {again}");
    }
}
