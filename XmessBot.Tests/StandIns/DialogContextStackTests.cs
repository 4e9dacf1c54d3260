using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace XmessBot.Tests.StandIns;

/// <summary>Which dialog is called, in which order and with what, when the stack grows and shrinks.</summary>
public class DialogContextStackTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Continue_EmptyStack_IsEmpty() => Assert.Equal(DialogTurnStatus.Empty, (await new Talk().Say("hola")).Status);

    [Fact]
    public async Task Begin_PutsTheDialogOnTop_AndStartsItWithTheOptions()
    {
        var talk = new Talk(new Recorder("a", _log), new Recorder("b", _log));
        await talk.Begin("a", 1);
        await talk.Begin("b", 2);

        Assert.Equal(["a begin 1", "b begin 2"], _log);
        Assert.Equal(["b", "a"], await talk.Turn(dc => Task.FromResult(dc.Stack.Select(instance => instance.Id))));
    }

    [Fact]
    public async Task Continue_GoesToTheActiveDialogOnly()
    {
        var talk = new Talk(new Recorder("a", _log), new Recorder("b", _log));
        await talk.Begin("a");
        await talk.Begin("b");
        _log.Clear();

        await talk.Say("hola");

        Assert.Equal(["b continue"], _log);
    }

    [Fact]
    public async Task End_TellsTheDialog_ThenResumesTheOneBelow()
    {
        var talk = new Talk(new Recorder("a", _log), new Recorder("b", _log));
        await talk.Begin("a");
        await talk.Begin("b");
        _log.Clear();

        var result = await talk.Turn(dc => dc.EndDialogAsync("r"));

        Assert.Equal(["b end EndCalled", "a resume EndCalled r"], _log);
        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
    }

    [Fact]
    public async Task End_OfTheLastDialog_IsCompleteWithItsResult()
    {
        var talk = new Talk(new Recorder("a", _log));
        await talk.Begin("a");

        var result = await talk.Turn(dc => dc.EndDialogAsync("r"));

        Assert.Equal((DialogTurnStatus.Complete, "r"), (result.Status, result.Result));
    }

    [Fact]
    public async Task Replace_TellsTheOldDialog_AndTheOneBelowSeesNothing()
    {
        var talk = new Talk(new Recorder("below", _log), new Recorder("old", _log), new Recorder("new", _log));
        await talk.Begin("below");
        await talk.Begin("old");
        _log.Clear();

        await talk.Turn(dc => dc.ReplaceDialogAsync("new", "o"));

        Assert.Equal(["old end ReplaceCalled", "new begin o"], _log);
        Assert.Equal(["new", "below"], await talk.Turn(dc => Task.FromResult(dc.Stack.Select(instance => instance.Id))));
    }

    [Fact]
    public async Task Reprompt_AsksTheActiveDialog()
    {
        var talk = new Talk(new Recorder("a", _log));
        await talk.Begin("a");
        _log.Clear();

        await talk.Turn(async dc => { await dc.RepromptDialogAsync(); return 0; });

        Assert.Equal(["a reprompt a"], _log);
    }

    [Fact]
    public async Task Reprompt_WhenTheEventIsHandled_AsksNobody()
    {
        var talk = new Talk(new Recorder("a", _log) { HandlesBefore = [DialogEvents.RepromptDialog] });
        await talk.Begin("a");
        _log.Clear();

        await talk.Turn(async dc => { await dc.RepromptDialogAsync(); return 0; });

        Assert.Empty(_log);
    }

    [Fact]
    public async Task Begin_FromAnInnerContext_FindsDialogsOfTheParent()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new Recorder("inner", _log) { OnBegin = dc => dc.BeginDialogAsync("outer") });
        var talk = new Talk(component, new Recorder("outer", _log));

        await talk.Begin("component");

        Assert.Equal(["inner begin", "outer begin"], _log);
    }

    [Theory]
    [InlineData("ca-ES", null, "ca-ES")]
    [InlineData("ca", null, "ca")]
    [InlineData("ca", "fr-FR", "fr-FR")] // the turn's own locale goes before the activity's
    [InlineData(null, "fr-FR", "fr-FR")]
    [InlineData(null, null, "de-AT")] // none: the thread's culture
    [InlineData("", "", "de-AT")]
    [InlineData("not a culture", null, "de-AT")]
    [InlineData("ca", "not a culture", "de-AT")] // and not the activity's
    public async Task Locale_IsTheTurns_ElseTheActivitys_ElseTheThreads(string? ofActivity, string? ofTurn, string expected)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Text = "hola", Locale = ofActivity };

        var locale = await new Talk().Turn(activity, dc =>
        {
            if (ofTurn is not null) ((Microsoft.Bot.Builder.TurnContext)dc.Context).Locale = ofTurn;
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = new CultureInfo("de-AT");
            try
            {
                return Task.FromResult(dc.GetLocale());
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        });

        Assert.Equal(expected, locale);
    }

    [Fact]
    public async Task Services_ArePassedToInnerContexts()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new Recorder("inner", _log));
        var talk = new Talk(component);
        await talk.Begin("component");

        var seen = await talk.Turn(dc =>
        {
            dc.Services["key"] = "value";
            return Task.FromResult(dc.Child.Services["key"]);
        });

        Assert.Equal("value", seen);
    }
}
