using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;

namespace XmessBot.Tests.Dialogs.Prompts;

/// <summary>A choice is one of the options that were shown, by button, name or place.</summary>
public sealed class OptionPromptTests
{
    private readonly Asking<string> _asking = new(
        new OptionPrompt("option"),
        "Preferiu una mentoria o un assessorament?",
        new Option("Mentoring", "Mentoria"),
        new Option("Advisory", "Assessorament"),
        new Option("Either", "El que trobi millor la comissió"));

    [Theory]
    [InlineData("mentoria", "Mentoring")]
    [InlineData("Preferim l'assessorament", "Advisory")]
    [InlineData("asesorament", "Advisory")]
    [InlineData("la primera", "Mentoring")]
    [InlineData("3", "Either")]
    public async Task Words_WhenTheyNameAnOption_ChooseIt(string said, string chosen)
    {
        Assert.False(await _asking.IsStillAskedAfterAsync(() => _asking.SayAsync(said)));
        Assert.Equal(chosen, _asking.Result.Result);
    }

    [Theory]
    [InlineData("mentoria i assessorament")]
    [InlineData("cap de les dues")]
    [InlineData("la quarta")]
    [InlineData("dimarts al matí")]
    public async Task Words_WhenTheyNameNone_AreAskedAgain(string said) =>
        Assert.True(await _asking.IsStillAskedAfterAsync(() => _asking.SayAsync(said)));

    [Fact]
    public async Task Press_WhenOfThisQuestion_ChoosesItsOption()
    {
        Assert.False(await _asking.IsStillAskedAfterAsync(() => _asking.PressAsync("Advisory")));
        Assert.Equal("Advisory", _asking.Result.Result);
    }

    [Fact]
    public async Task Press_WhenOfAnOlderVersion_IsNoAnswer() =>
        Assert.True(await _asking.IsStillAskedAfterAsync(() => _asking.PressAsync("Advisory", "prova|0")));

    [Fact]
    public async Task Press_WhenOfThisQuestionButOfNoOption_IsNoAnswer() => // a card's data can be written by anyone
        Assert.True(await _asking.IsStillAskedAfterAsync(() => _asking.PressAsync("Everything")));
}
