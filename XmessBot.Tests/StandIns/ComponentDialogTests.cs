using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Tests.StandIns;

public class ComponentDialogTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void InitialDialog_IsTheFirstAdded()
    {
        var component = new ComponentDialog("c").AddDialog(new Recorder("first", _log)).AddDialog(new Recorder("second", _log));

        Assert.Equal("first", component.InitialDialogId);
        Assert.Equal("second", component.FindDialog("second").Id);
    }

    [Fact]
    public async Task Begin_StartsTheInitialDialog_WithTheOptions()
    {
        var component = new ComponentDialog("c") { InitialDialogId = "second" };
        component.AddDialog(new Recorder("first", _log)).AddDialog(new Recorder("second", _log));

        var result = await new Talk(component).Begin("c", "o");

        Assert.Equal(["second begin o"], _log);
        Assert.Same(Dialog.EndOfTurn, result);
    }

    [Fact]
    public async Task Begin_WithDialogsAddedToTheSetOnly_StartsTheFirst()
    {
        var component = new ComponentDialog("c");
        component.Dialogs.Add(new Recorder("first", _log));

        await new Talk(component).Begin("c");

        Assert.Equal(["first begin"], _log);
    }

    [Fact]
    public async Task InnerStack_IsInTheComponentsState()
    {
        var talk = new Talk(Simple());
        await talk.Begin("c");

        var inner = await talk.Turn(dc => Task.FromResult((DialogState)dc.ActiveDialog.State["dialogs"]));

        Assert.Equal("inner", Assert.Single(inner.DialogStack).Id);
        Assert.Equal("dialogs", ComponentDialog.PersistedDialogState);
    }

    [Fact]
    public async Task InnerEnd_EndsTheComponent_WhichResumesTheOneBelow()
    {
        var component = new Component(_log);
        component.AddDialog(new Recorder("inner", _log) { OnContinue = dc => dc.EndDialogAsync("r") });
        var talk = new Talk(new Recorder("below", _log), component);
        await talk.Begin("below");
        await talk.Begin("c");
        _log.Clear();

        await talk.Say("hola");

        Assert.Equal(["c continue", "inner continue", "inner end EndCalled", "c end EndCalled", "below resume EndCalled r"], _log);
    }

    [Fact]
    public async Task InnerEnd_InTheFirstTurn_EndsTheComponent()
    {
        var component = new ComponentDialog("c").AddDialog(new Recorder("inner", _log) { OnBegin = dc => dc.EndDialogAsync("r") });

        var result = await new Talk(component).Begin("c");

        Assert.Equal((DialogTurnStatus.Complete, "r"), (result.Status, result.Result));
    }

    [Fact]
    public async Task InnerCancel_EndsTheComponentWithoutResult()
    {
        var component = new ComponentDialog("c").AddDialog(new Recorder("inner", _log) { OnContinue = dc => dc.CancelAllDialogsAsync() });
        var talk = new Talk(new Recorder("below", _log), component);
        await talk.Begin("below");
        await talk.Begin("c");
        _log.Clear();

        await talk.Say("hola");

        Assert.Equal(["inner continue", "inner end CancelCalled", "below resume EndCalled"], _log);
    }

    [Fact]
    public async Task Reprompt_GoesToTheInnerDialog_ThenTellsTheComponent()
    {
        var component = new Component(_log);
        component.AddDialog(new Recorder("inner", _log));
        var talk = new Talk(component);
        await talk.Begin("c");
        _log.Clear();

        await talk.Turn(async dc => { await dc.RepromptDialogAsync(); return 0; });

        Assert.Equal(["inner reprompt inner", "c reprompt"], _log);
    }

    [Fact]
    public async Task Resume_AfterADialogOnTop_RepromptsAndWaits()
    {
        var talk = new Talk(Simple(), new Recorder("top", _log));
        await talk.Begin("c");
        await talk.Begin("top");
        _log.Clear();

        var result = await talk.Turn(dc => dc.EndDialogAsync());

        Assert.Equal(["top end EndCalled", "inner reprompt inner"], _log);
        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
    }

    [Fact]
    public async Task Initialize_IsCalledOncePerObject()
    {
        var component = new Component(_log);
        component.AddDialog(new Recorder("inner", []));
        var talk = new Talk(component);
        await talk.Begin("c");
        await talk.Say("hola");

        Assert.Single(_log, "c initialize");
    }

    [Fact]
    public async Task Begin_WrongArguments_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("outerDc", () => new ComponentDialog("c").BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => new Talk(Simple()).Begin("c", CancellationToken.None));
    }

    [Fact]
    public void TelemetryClient_GoesToTheInnerDialogs_AndNullIsTheNullOne()
    {
        var component = Simple();
        var telemetry = new RecordingTelemetry();

        component.TelemetryClient = telemetry;
        Assert.Same(telemetry, component.FindDialog("inner").TelemetryClient);

        component.TelemetryClient = null;
        Assert.Same(NullBotTelemetryClient.Instance, component.FindDialog("inner").TelemetryClient);
    }

    [Fact]
    public async Task Begin_ThatWaits_IsAPageView()
    {
        var telemetry = new RecordingTelemetry();
        var talk = new Talk(Simple());
        talk.Dialogs.TelemetryClient = telemetry;

        await talk.Begin("c");
        await talk.Say("hola");

        Assert.Equal(["c"], telemetry.PageViews);
    }

    private ComponentDialog Simple() => new ComponentDialog("c").AddDialog(new Recorder("inner", _log));

    private sealed class Component(List<string> log) : ComponentDialog("c")
    {
        protected override Task OnInitializeAsync(DialogContext dc)
        {
            log.Add("c initialize");
            return base.OnInitializeAsync(dc);
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            log.Add("c continue");
            return base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        protected override Task OnRepromptDialogAsync(
            ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        {
            log.Add("c reprompt");
            return Task.CompletedTask;
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            log.Add($"c end {reason}");
            return Task.CompletedTask;
        }
    }
}
