using System.Text.Json.Nodes;

namespace XmessBot.Tests.Language;

/// <summary>The accuracy that was reached on the labelled sets may not fall.</summary>
public sealed class LabelledSetsTests
{
    private static readonly Dictionary<string, Func<JsonObject, bool>> Readers = new()
    {
        ["municipalities"] = LabelledReading.Municipality,
        ["yesno"] = LabelledReading.YesNoAnswer,
        ["choices"] = LabelledReading.Choice,
        ["intents"] = LabelledReading.OfIntent,
    };

    [Theory]
    [InlineData("municipalities", 0.99)]
    [InlineData("yesno", 0.98)]
    [InlineData("choices", 0.99)]
    [InlineData("intents", 0.98)]
    public void Set_ReadByTheBot_IsAsAccurateAsBefore(string name, double reached)
    {
        var texts = LabelledSet.Read(name);
        var wrong = texts.Where(text => !Readers[name](text)).ToList();
        Assert.True(1 - (double)wrong.Count / texts.Count >= reached, string.Join('\n', wrong.Select(text => text.ToJsonString())));
    }

    // What would change data must never be started by a text that wants nothing.
    [Fact]
    public void Intents_ReadByTheBot_AreToldApartAndNoneChangesData()
    {
        var scores = IntentAccuracy.Of(LabelledSet.Read("intents"));
        Assert.True(scores.MacroF1 >= 0.98, $"{scores}");
        Assert.Equal(0, scores.NoneTakenForChange);
    }

    // A yes or no turned round, or a doubt taken for an answer, is worse than any other mistake.
    [Fact]
    public void YesNo_WhatIsNoAnswer_IsNeverOne()
    {
        var texts = LabelledSet.Read("yesno");
        Assert.DoesNotContain(texts, text => text["answer"] is null && !LabelledReading.YesNoAnswer(text));
        Assert.DoesNotContain(texts, text => LabelledReading.YesOrNo(text) is { } answer
            && text["answer"] is { } label && answer != ((string)label! == "yes"));
    }

    [Theory]
    [InlineData("municipalities", 250)]
    [InlineData("yesno", 150)]
    [InlineData("choices", 100)]
    [InlineData("intents", 250)]
    public void Set_Counted_IsLargeEnough(string name, int least) => Assert.True(LabelledSet.Read(name).Count >= least);
}
