using Xunit.Abstractions;

namespace XmessBot.Tests.Language;

/// <summary>
/// Prints the accuracy on the texts kept apart, and holds what intents have reached there:
/// <c>dotnet test XmessBot.Tests --filter KeptApartReport --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class KeptApartReport(ITestOutputHelper output)
{
    [Fact]
    public void Apart_ReadByTheBot_IsReported()
    {
        output.WriteLine($"{"set",-16}{"texts",8}{"right",9}");
        Report("municipalities", LabelledReading.Municipality);
        Report("yesno", LabelledReading.YesNoAnswer);
        Report("choices", LabelledReading.Choice);
        Report("intents", LabelledReading.OfIntent);
        var scores = IntentAccuracy.Of(LabelledSet.ReadApart("intents"));
        output.WriteLine($"{"intents, F1",-16}{"",8}{scores.MacroF1,9:P1}");
        output.WriteLine($"none taken for a change of data: {scores.NoneTakenForChange}");
        Assert.True(scores.MacroF1 >= 0.97, $"{scores}");
        Assert.Equal(0, scores.NoneTakenForChange);
    }

    private void Report(string name, Func<System.Text.Json.Nodes.JsonObject, bool> isRight)
    {
        var texts = LabelledSet.ReadApart(name);
        output.WriteLine($"{name,-16}{texts.Count,8}{(double)texts.Count(isRight) / texts.Count,9:P1}");
        Assert.NotEmpty(texts);
    }
}
