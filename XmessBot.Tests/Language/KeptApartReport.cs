using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace XmessBot.Tests.Language;

/// <summary>
/// Prints the accuracy on the texts kept apart, and holds what has been reached there:
/// <c>dotnet test XmessBot.Tests --filter KeptApartReport --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class KeptApartReport(ITestOutputHelper output)
{
    [Fact]
    public void Apart_ReadByTheBot_IsReported()
    {
        output.WriteLine($"{"set",-16}{"texts",8}{"right",9}");
        Report("municipalities", LabelledReading.Municipality, atLeast: 0.97);
        Report("yesno", LabelledReading.YesNoAnswer, atLeast: 0.92);
        Answers("yesno", text => text["answer"] is not null, text => LabelledReading.YesOrNo(text) is not null,
            LabelledReading.YesNoAnswer, taken: 3, turned: 0);
        Report("choices", LabelledReading.Choice, atLeast: 0.97);
        Answers("choices", text => text["index"] is not null, text => LabelledReading.Chosen(text) is not null, LabelledReading.Choice,
            taken: 0, turned: 0);
        Report("intents", LabelledReading.OfIntent, atLeast: 0.97);
        var scores = IntentAccuracy.Of(LabelledSet.ReadApart("intents"));
        output.WriteLine($"{"intents, F1",-16}{"",8}{scores.MacroF1,9:P1}");
        output.WriteLine($"none taken for a change of data: {scores.NoneTakenForChange}");
        Assert.True(scores.MacroF1 >= 0.97, $"{scores}");
        Assert.Equal(0, scores.NoneTakenForChange);
    }

    // What is no answer and is taken for one, and one that is taken for another: no more of either than were reached.
    private void Answers(string name, Func<JsonObject, bool> isAnswer, Func<JsonObject, bool> isTaken, Func<JsonObject, bool> isRight,
        int taken, int turned)
    {
        var wrong = LabelledSet.ReadApart(name).Where(text => isTaken(text) && !isRight(text)).ToLookup(isAnswer);
        output.WriteLine($"{"",-16}taken for an answer: {wrong[false].Count()}, turned round: {wrong[true].Count()}");
        Assert.InRange(wrong[false].Count(), 0, taken);
        Assert.InRange(wrong[true].Count(), 0, turned);
    }

    private void Report(string name, Func<JsonObject, bool> isRight, double atLeast)
    {
        var texts = LabelledSet.ReadApart(name);
        output.WriteLine($"{name,-16}{texts.Count,8}{(double)texts.Count(isRight) / texts.Count,9:P1}");
        Assert.NotEmpty(texts);
        Assert.InRange((double)texts.Count(isRight) / texts.Count, atLeast, 1);
    }
}
