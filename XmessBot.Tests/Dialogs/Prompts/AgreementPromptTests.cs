using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;

namespace XmessBot.Tests.Dialogs.Prompts;

/// <summary>A yes is only what surely is one: what a council commits to hangs on it.</summary>
public sealed class AgreementPromptTests
{
    private readonly Asking<bool> _asking = new(
        new AgreementPrompt("sure"),
        "Us comprometeu a participar en les sessions?",
        new Option(AgreementPrompt.Yes, "M'hi comprometo"),
        new Option(AgreementPrompt.No, "No m'hi puc comprometre"));

    [Theory]
    [InlineData("sí", true)]
    [InlineData("Sí, i tant", true)]
    [InlineData("si", true)]
    [InlineData("m'hi comprometo", true)]
    [InlineData("no", false)]
    [InlineData("no m'hi puc comprometre", false)]
    public async Task Words_WhenTheyAnswer_AreTheAnswer(string said, bool meant)
    {
        Assert.False(await _asking.IsStillAskedAfterAsync(() => _asking.SayAsync(said)));
        Assert.Equal(meant, _asking.Result.Result);
    }

    [Theory]
    [InlineData("potser")]
    [InlineData("ho he de parlar amb l'alcaldessa")]
    [InlineData("sí i no")]
    [InlineData("a què ens comprometem exactament?")]
    public async Task Words_WhenTheyDoNotAnswer_AreAskedAgain(string said) =>
        Assert.True(await _asking.IsStillAskedAfterAsync(() => _asking.SayAsync(said)));

    [Theory]
    [InlineData(AgreementPrompt.Yes, true)]
    [InlineData(AgreementPrompt.No, false)]
    public async Task Press_WhenOfThisQuestion_IsTheAnswer(string pressed, bool meant)
    {
        Assert.False(await _asking.IsStillAskedAfterAsync(() => _asking.PressAsync(pressed)));
        Assert.Equal(meant, _asking.Result.Result);
    }

    [Theory]
    [InlineData(AgreementPrompt.Yes, "prova|0", "answer")] // the question as it was before a change
    [InlineData(AgreementPrompt.Yes, "", "answer")]
    [InlineData(AgreementPrompt.Yes, "prova|1", "go")]
    [InlineData("maybe", "prova|1", "answer")]
    public async Task Press_WhenOfAnother_IsNoAnswer(string pressed, string key, string verb) =>
        Assert.True(await _asking.IsStillAskedAfterAsync(() => _asking.PressAsync(pressed, key, verb)));
}
