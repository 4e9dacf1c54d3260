using Microsoft.Bot.Builder.Dialogs;

namespace XmessBot.Tests.StandIns;

public class WaterfallTelemetryTests
{
    private readonly RecordingTelemetry _telemetry = new();

    [Fact]
    public async Task RunToTheEnd_LogsStartStepsAndComplete()
    {
        var talk = Talking();
        await talk.Begin("w");
        await talk.Say("hola");
        await talk.Say("adéu");

        Assert.Equal(["WaterfallStart", "WaterfallStep", "WaterfallStep", "WaterfallComplete"], _telemetry.Events.Select(e => e.Name));
        Assert.Equal(["DialogId", "InstanceId"], _telemetry.Events[0].Properties.Keys.Order());
        Assert.Equal(["DialogId", "InstanceId", "StepName"], _telemetry.Events[1].Properties.Keys.Order());
        Assert.Equal(["DialogId", "InstanceId"], _telemetry.Events[3].Properties.Keys.Order());
    }

    [Fact]
    public async Task AllEventsOfARun_HaveTheSameIds()
    {
        var talk = Talking();
        await talk.Begin("w");
        await talk.Say("hola");

        Assert.All(_telemetry.Events, e => Assert.Equal("w", e.Properties["DialogId"]));
        Assert.Single(_telemetry.Events.Select(e => e.Properties["InstanceId"]).Distinct());
    }

    [Fact]
    public async Task Steps_AreNamedAfterTheirMethods_LambdasAreNumbered()
    {
        var talk = Talking();
        await talk.Begin("w");
        await talk.Say("hola");

        Assert.Equal([nameof(NamedStep), "Step2of2"], _telemetry.Events.Skip(1).Select(e => e.Properties["StepName"]));
    }

    [Fact]
    public async Task Cancel_LogsTheStepItWasIn()
    {
        var talk = Talking();
        await talk.Begin("w");

        await talk.Turn(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(("WaterfallCancel", nameof(NamedStep)), (_telemetry.Events[^1].Name, _telemetry.Events[^1].Properties["StepName"]));
    }

    [Fact]
    public async Task Replace_LogsNoEnd()
    {
        var talk = Talking();
        await talk.Begin("w");

        await talk.Turn(dc => dc.ReplaceDialogAsync("other"));

        Assert.Equal(["WaterfallStart", "WaterfallStep"], _telemetry.Events.Select(e => e.Name));
    }

    [Fact]
    public async Task Begin_IsAPageView()
    {
        await Talking().Begin("w");

        Assert.Equal(["w"], _telemetry.PageViews);
    }

    private static Task<DialogTurnResult> NamedStep(WaterfallStepContext step, CancellationToken token)
        => Task.FromResult(Dialog.EndOfTurn);

    private Talk Talking()
    {
        var talk = new Talk(new WaterfallDialog("w", [NamedStep, (_, _) => Task.FromResult(Dialog.EndOfTurn)]), new Recorder("other", []));
        talk.Dialogs.TelemetryClient = _telemetry;
        return talk;
    }
}
