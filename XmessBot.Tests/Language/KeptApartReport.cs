using Xunit.Abstractions;

namespace XmessBot.Tests.Language;

/// <summary>
/// Prints the accuracy on the texts kept apart, and holds the floor of those that have one:
/// <c>dotnet test XmessBot.Tests --filter KeptApartReport --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class KeptApartReport(ITestOutputHelper output)
{
    [Fact]
    public void Apart_ReadByTheBot_IsReported()
    {
        output.WriteLine($"{"set",-16}{"texts",8}{"right",9}");
        Report("municipalities", LabelledReading.Municipality, floor: 0.97);
        Report("yesno", LabelledReading.YesNoAnswer);
        Report("choices", LabelledReading.Choice);
        Report("intents", LabelledReading.OfIntent);
        var scores = IntentScores.Of(LabelledSet.ReadApart("intents"));
        output.WriteLine($"{"intents, F1",-16}{"",8}{scores.MacroF1,9:P1}");
        output.WriteLine($"none taken for a change of data: {scores.NoneTakenForChange}");
    }

    private void Report(string name, Func<System.Text.Json.Nodes.JsonObject, bool> isRight, double floor = 0)
    {
        var texts = LabelledSet.ReadApart(name);
        var right = (double)texts.Count(isRight) / texts.Count;
        output.WriteLine($"{name,-16}{texts.Count,8}{right,9:P1}");
        Assert.True(right >= floor, $"{name}: {right:P1} of the texts kept apart, and {floor:P1} was reached");
    }
}
