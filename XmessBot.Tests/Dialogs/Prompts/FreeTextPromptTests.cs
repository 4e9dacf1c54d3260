using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;

namespace XmessBot.Tests.Dialogs.Prompts;

/// <summary>Words are kept whole; a button's title that is typed is the button.</summary>
public sealed class FreeTextPromptTests
{
    private readonly Asking<FreeTextAnswer> _asking =
        new(new FreeTextPrompt("words"), "Què necessiteu?", new Option("leaveOut", "La deixo en blanc"));

    [Theory]
    [InlineData("ajuda a domicili per a la gent gran")]
    [InlineData("  amb blancs\ni dues línies  ")]
    public async Task Words_WhenWritten_AreKeptWhole(string said)
    {
        Assert.False(await _asking.IsStillAskedAfterAsync(() => _asking.SayAsync(said)));
        Assert.Equal(new FreeTextAnswer(said, null), _asking.Result.Result);
    }

    [Theory]
    [InlineData("La deixo en blanc")]
    [InlineData(" la deixo EN BLANC ")]
    public async Task Words_WhenTheyAreAButtonsTitle_AreTheButton(string said)
    {
        Assert.False(await _asking.IsStillAskedAfterAsync(() => _asking.SayAsync(said)));
        Assert.Equal(new FreeTextAnswer(null, "leaveOut"), _asking.Result.Result);
    }

    [Fact]
    public async Task Press_WhenOfThisQuestion_IsTheButton()
    {
        Assert.False(await _asking.IsStillAskedAfterAsync(() => _asking.PressAsync("leaveOut")));
        Assert.Equal(new FreeTextAnswer(null, "leaveOut"), _asking.Result.Result);
    }

    [Fact]
    public async Task Press_WhenOfAnOlderVersion_IsNoAnswer() =>
        Assert.True(await _asking.IsStillAskedAfterAsync(() => _asking.PressAsync("leaveOut", "prova|0")));

    [Fact]
    public async Task Press_WhenOfThisQuestionButOfNoOption_IsNoAnswer() =>
        Assert.True(await _asking.IsStillAskedAfterAsync(() => _asking.PressAsync("keep")));

    [Fact]
    public async Task Blanks_WhenSent_AreNoAnswer() => Assert.True(await _asking.IsStillAskedAfterAsync(() => _asking.SayAsync("   ")));
}
