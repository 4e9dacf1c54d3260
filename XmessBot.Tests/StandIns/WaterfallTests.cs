using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.StandIns;

public class WaterfallTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Steps_RunOneATurn_WithWhatTheUserSaid_ThenTheWaterfallEndsWithIt()
    {
        var talk = new Talk(new WaterfallDialog("w", [Wait, Wait]));

        await talk.Begin("w", "o");
        await talk.Say("first");
        var end = await talk.Say("second");

        Assert.Equal(["0 BeginCalled  o", "1 ContinueCalled first o"], _log);
        Assert.Equal((DialogTurnStatus.Complete, "second"), (end.Status, end.Result));
    }

    [Fact]
    public async Task Step_AfterAnotherDialog_GetsItsResult()
    {
        var talk = new Talk(
            new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("other", null, token), Wait]),
            new Recorder("other", []) { OnContinue = dc => dc.EndDialogAsync("r") });

        await talk.Begin("w");
        await talk.Say("hola");

        Assert.Equal(["1 EndCalled r"], _log);
    }

    [Fact]
    public async Task Next_RunsTheNextStepInTheSameTurn()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, token) => step.NextAsync("n", token), Wait]));

        await talk.Begin("w");

        Assert.Equal(["1 NextCalled n"], _log);
    }

    [Fact]
    public async Task Next_AfterTheLastStep_EndsTheWaterfall()
    {
        var result = await new Talk(new WaterfallDialog("w", [(step, token) => step.NextAsync("n", token)])).Begin("w");

        Assert.Equal((DialogTurnStatus.Complete, "n"), (result.Status, result.Result));
    }

    [Fact]
    public async Task Next_Twice_Throws()
    {
        var talk = new Talk(new WaterfallDialog("w", [Twice, Wait]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.Begin("w"));

        static async Task<DialogTurnResult> Twice(WaterfallStepContext step, CancellationToken token)
        {
            await step.NextAsync(null, token);
            return await step.NextAsync(null, token);
        }
    }

    [Fact]
    public async Task Continue_OtherThanAMessage_ChangesNothing()
    {
        var talk = new Talk(new WaterfallDialog("w", [Wait, Wait]));
        await talk.Begin("w");

        var result = await talk.Turn(Talk.Event("e"), dc => dc.ContinueDialogAsync());

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Single(_log);
    }

    [Theory]
    [InlineData("options")]
    [InlineData("values")]
    [InlineData("stepIndex")]
    public async Task Continue_WhenAPartOfTheStateIsMissing_RunsNoStep(string part)
    {
        var talk = new Talk(new WaterfallDialog("w", [Wait, Wait]));
        await talk.Begin("w");
        await talk.Turn(dc => Task.FromResult(dc.ActiveDialog.State.Remove(part)));

        await Assert.ThrowsAsync<KeyNotFoundException>(() => talk.Say("hola"));

        Assert.Single(_log);
    }

    [Fact]
    public async Task Values_AreSharedByTheSteps_AndStored()
    {
        var talk = new Talk(new WaterfallDialog("w", [Put, Get]));
        await talk.Begin("w");

        var end = await talk.Say("hola");

        Assert.Equal("kept", end.Result);

        static Task<DialogTurnResult> Put(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["k"] = "kept";
            return Task.FromResult(Dialog.EndOfTurn);
        }

        static Task<DialogTurnResult> Get(WaterfallStepContext step, CancellationToken token)
            => step.EndDialogAsync(step.Values["k"], token);
    }

    [Fact]
    public async Task State_HasTheOfficialKeys()
    {
        var talk = new Talk(new WaterfallDialog("w", [Wait, Wait]));
        await talk.Begin("w", "o");

        var state = await talk.Turn(dc => Task.FromResult(dc.ActiveDialog.State));

        Assert.Equal(["instanceId", "options", "stepIndex", "values"], state.Keys.Order());
        Assert.Equal("o", state["options"]);
        Assert.Equal(0, Convert.ToInt32(state["stepIndex"], null));
        Assert.True(Guid.TryParse((string)state["instanceId"], out _));
        Assert.IsAssignableFrom<IDictionary<string, object>>(state["values"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0L)]
    [InlineData("0")]
    public async Task StepIndex_IsReadWhateverTheStorageMadeOfIt(object stored)
    {
        var talk = new Talk(new WaterfallDialog("w", [Wait, Wait]));
        await talk.Begin("w");

        await talk.Turn(dc =>
        {
            dc.ActiveDialog.State["stepIndex"] = stored;
            return dc.ContinueDialogAsync();
        });

        Assert.Equal("1", _log[^1][..1]);
    }

    [Fact]
    public async Task Options_ThatCameBackAsJson_ReachTheStepAsTheyAre()
    {
        var talk = new Talk(new WaterfallDialog("w", [Wait, (step, token) => step.EndDialogAsync(step.Options, token)]));
        await talk.Begin("w", JObject.Parse("""{"a":1}"""));

        var end = await talk.Say("hola");

        Assert.Equal(1, JObject.FromObject(end.Result)["a"]);
    }

    [Fact]
    public void Version_IsTheIdAndTheNumberOfSteps() => Assert.Equal("w:2", new WaterfallDialog("w", [Wait]).AddStep(Wait).GetVersion());

    [Fact]
    public void AddStep_Null_Throws() => Assert.Throws<ArgumentNullException>("step", () => new WaterfallDialog("w").AddStep(null));

    [Fact]
    public async Task WithoutSteps_EndsAtOnce()
        => Assert.Equal(DialogTurnStatus.Complete, (await new Talk(new WaterfallDialog("w")).Begin("w")).Status);

    [Fact]
    public async Task WithoutContext_Throws()
    {
        var waterfall = new WaterfallDialog("w", [Wait]);

        await Assert.ThrowsAsync<ArgumentNullException>("dc", () => waterfall.BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>("dc", () => waterfall.ContinueDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>("dc", () => waterfall.ResumeDialogAsync(null, DialogReason.EndCalled, null));
    }

    [Fact]
    public async Task TokenInThePlaceOfAnObject_Throws()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => new Talk(new WaterfallDialog("w", [Wait])).Begin("w", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(
            () => new Talk(new WaterfallDialog("w", [(step, token) => step.NextAsync(token, CancellationToken.None)])).Begin("w"));
    }

    private Task<DialogTurnResult> Wait(WaterfallStepContext step, CancellationToken token)
    {
        _log.Add($"{step.Index} {step.Reason} {step.Result} {step.Options}".TrimEnd());
        return Task.FromResult(Dialog.EndOfTurn);
    }
}
