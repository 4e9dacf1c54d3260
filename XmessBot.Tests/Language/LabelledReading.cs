using System.Text.Json.Nodes;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language;
using XmessBot.Understanding.Answers;
using XmessBot.Understanding;

namespace XmessBot.Tests.Language;

/// <summary>Reads a labelled text with the code of the bot; true when it says what the label says.</summary>
internal static class LabelledReading
{
    public static bool Municipality(JsonObject text)
    {
        var reading = MunicipalityReader.Read((string)text["text"]!);
        var names = reading.Mentions.SelectMany(mention => mention.Candidates).Select(each => each.Name).Distinct();
        return reading.Ask == (bool)text["ask"]! && names.SequenceEqual(text["municipalities"]!.AsArray().Select(name => (string)name!));
    }

    public static bool YesNoAnswer(JsonObject text)
    {
        bool? expected = (string?)text["answer"] switch { "yes" => true, "no" => false, _ => null };
        return YesOrNo(text) == expected;
    }

    public static bool? YesOrNo(JsonObject text)
    {
        var prompt = (string?)text["prompt"] ?? "";
        var act = (string?)text["act"] is { } name ? QuestionActs.Named(name)!.Value : QuestionActs.Infer(prompt);
        return Answer.YesOrNo(new AskedQuestion(act, prompt), new Utterance((string)text["text"]!));
    }

    public static bool Choice(JsonObject text) => Chosen(text) == (int?)text["index"];

    public static int? Chosen(JsonObject text) =>
        Answer.Choice((string?)text["prompt"], [.. text["options"]!.AsArray().Select(option => (string)option!)], (string)text["text"]!);

    public static bool OfIntent(JsonObject text) =>
        IntentNames.Of(IntentClassifier.Classify((string)text["text"]!, IntentNames.ParseRole((string)text["role"]!)!.Value).Intent) == (
            string)text["intent"]!;
}
