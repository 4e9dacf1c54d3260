using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Tests.StandIns;

public class DialogContextErrorTests
{
    private readonly List<string> _log = [];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Begin_BlankId_Throws(string? id)
        => await Assert.ThrowsAsync<ArgumentNullException>("dialogId", () => new Talk().Begin(id!));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Prompt_BlankId_Throws(string? id)
        => await Assert.ThrowsAsync<ArgumentNullException>(
            "dialogId", () => new Talk().Turn(dc => dc.PromptAsync(id, new PromptOptions())));

    [Fact]
    public async Task Prompt_WithoutOptions_Throws()
        => await Assert.ThrowsAsync<ArgumentNullException>("options", () => new Talk().Turn(dc => dc.PromptAsync("x", null)));

    [Fact]
    public async Task Begin_UnknownId_SaysWhichOne()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => new Talk().Begin("lost"));

        Assert.Contains("'lost'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continue_DialogGoneFromTheSet_SaysWhichOne()
    {
        var talk = new Talk();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => talk.Turn(dc =>
        {
            dc.Stack.Add(new DialogInstance { Id = "gone" });
            return dc.ContinueDialogAsync();
        }));

        Assert.Contains("gone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_DialogBelowGoneFromTheSet_SaysWhichOne()
    {
        var talk = new Talk(new Recorder("a", _log));

        var error = await Assert.ThrowsAnyAsync<Exception>(() => talk.Turn(dc =>
        {
            dc.Stack.AddRange([new DialogInstance { Id = "a" }, new DialogInstance { Id = "gone" }]);
            return dc.EndDialogAsync();
        }));

        Assert.Contains("'gone'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenInThePlaceOfAnObject_Throws()
    {
        var talk = new Talk(new Recorder("a", _log));
        await talk.Begin("a");

        await Assert.ThrowsAsync<ArgumentException>(() => talk.Turn(dc => dc.EndDialogAsync(CancellationToken.None)));
        await Assert.ThrowsAsync<ArgumentException>(() => talk.Turn(dc => dc.ReplaceDialogAsync("a", CancellationToken.None)));
        await Assert.ThrowsAsync<ArgumentException>(() => talk.Turn(dc => dc.CancelAllDialogsAsync(true, null, CancellationToken.None)));
    }

    [Fact]
    public void Constructor_WithoutSetOrTurn_Throws()
    {
        Assert.Throws<ArgumentNullException>("dialogs", () => new DialogContext(null, Turn(), new DialogState()));
        Assert.Throws<ArgumentNullException>(
            "turnContext", () => new DialogContext(new DialogSet(), (Microsoft.Bot.Builder.ITurnContext)null!, new DialogState()));
    }

    [Fact]
    public async Task Exception_FromADialog_IsTheSameOne_WithTheStackInItsData()
    {
        var thrown = new FormatException();
        var talk = new Talk(new Recorder("below", _log), new Recorder("above", _log) { OnContinue = _ => throw thrown });
        await talk.Begin("below");
        await talk.Begin("above");

        var caught = await Assert.ThrowsAsync<FormatException>(() => talk.Say("hola"));

        Assert.Same(thrown, caught);
        Assert.NotNull(caught.Data["DialogContext"]);
    }

    private static Microsoft.Bot.Builder.TurnContext Turn() => new(new Talk().Adapter, Talk.Message("hola"));
}
