using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace XmessBot.Tests.StandIns;

public class PromptTests
{
    private readonly List<string> _log = [];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Constructor_BlankId_Throws(string? id) => Assert.Throws<ArgumentNullException>("dialogId", () => new TextPrompt(id));

    [Fact]
    public async Task Begin_WrongArguments_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("dc", () => new TextPrompt("p").BeginDialogAsync(null, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>("dc", () => new TextPrompt("p").ContinueDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => new Talk(new TextPrompt("p")).Begin("p"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => new Talk(new TextPrompt("p")).Begin("p", "text"));
        await Assert.ThrowsAsync<ArgumentException>(() => new Talk(new TextPrompt("p")).Begin("p", CancellationToken.None));
    }

    [Fact]
    public async Task Understood_WithoutValidator_EndsWithTheValue()
    {
        var talk = await Asking(new YesPrompt(_log));

        var end = await talk.Say("sí");

        Assert.Equal((DialogTurnStatus.Complete, true), (end.Status, end.Result));
    }

    [Fact]
    public async Task NotUnderstood_AsksAgainWithTheRetryPrompt()
    {
        var talk = await Asking(new YesPrompt(_log));

        Assert.Equal(DialogTurnStatus.Waiting, (await talk.Say("potser")).Status);
        Assert.Equal(["question", "again"], talk.Heard());
    }

    [Fact]
    public async Task NotUnderstood_WithoutRetryPrompt_AsksTheFirstQuestion()
    {
        var talk = new Talk(new TextPrompt("p", (_, _) => Task.FromResult(false)));
        await talk.Begin("p", new PromptOptions { Prompt = MessageFactory.Text("question") });

        await talk.Say("hola");

        Assert.Equal(["question", "question"], talk.Heard());
    }

    [Fact]
    public async Task Validator_HasTheLastWord_AlsoOnWhatWasNotUnderstood()
    {
        var talk = await Asking(new YesPrompt(_log, (prompt, _) =>
        {
            prompt.Recognized.Value = true;
            return Task.FromResult(!prompt.Recognized.Succeeded);
        }));

        Assert.Equal(DialogTurnStatus.Waiting, (await talk.Say("sí")).Status);
        Assert.Equal(true, (await talk.Say("potser")).Result);
    }

    [Fact]
    public async Task Validator_ThatSpeaks_HasAskedAgainItself()
    {
        var talk = await Asking(new YesPrompt(_log, async (prompt, token) =>
        {
            await prompt.Context.SendActivityAsync("mine", cancellationToken: token);
            return false;
        }));

        await talk.Say("sí");

        Assert.Equal(["question", "mine"], talk.Heard());
    }

    [Fact]
    public async Task Validator_SeesTheAttemptsCountedFromOne_OptionsAndItsOwnState()
    {
        var talk = await Asking(new YesPrompt(_log, (prompt, _) =>
        {
            _log.Add($"{prompt.AttemptCount} {prompt.Options.Prompt.Text} {prompt.Options.Validations} {prompt.State.ContainsKey("mine")}");
            prompt.State["mine"] = 1;
            return Task.FromResult(false);
        }));
        _log.Clear();

        await talk.Say("a");
        await talk.Say("b");

        Assert.Equal(["1 question v False", "2 question v True"], _log.Where(line => char.IsDigit(line[0])));
    }

    [Fact]
    public async Task Continue_OtherThanAMessage_IsNoAttempt()
    {
        var talk = await Asking(new YesPrompt(_log));
        _log.Clear();

        var result = await talk.Turn(Talk.Event("e"), dc => dc.ContinueDialogAsync());

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Continue_CallsRecognizeForInterruptions_ThenForTheAnswer()
    {
        var talk = await Asking(new YesPrompt(_log));
        _log.Clear();

        await talk.Say("potser");

        Assert.Equal(["recognize potser", "recognize potser", "prompt retry True"], _log);
    }

    [Fact]
    public async Task State_HasTheOfficialKeys()
    {
        var talk = await Asking(new YesPrompt(_log));

        var state = await talk.Turn(dc => Task.FromResult(dc.ActiveDialog.State));

        Assert.Equal(["options", "state"], state.Keys.Order());
        Assert.Equal("question", Assert.IsType<PromptOptions>(state["options"]).Prompt.Text);
        var own = Assert.IsAssignableFrom<IDictionary<string, object>>(state["state"]);
        Assert.Equal(0, Convert.ToInt32(Assert.Single(own, pair => pair.Key == "AttemptCount").Value, null));
    }

    [Theory]
    [InlineData("options")]
    [InlineData("state")]
    public async Task Continue_WhenAPartOfTheStateIsMissing_ThrowsBeforeItRecognizes(string part)
    {
        var talk = await Asking(new YesPrompt(_log));
        await talk.Turn(dc => Task.FromResult(dc.ActiveDialog.State.Remove(part)));
        _log.Clear();

        await Assert.ThrowsAsync<KeyNotFoundException>(() => talk.Say("sí"));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => talk.Turn(async dc => { await dc.RepromptDialogAsync(); return 0; }));

        Assert.Empty(_log);
    }

    [Fact]
    public async Task Continue_WhenTheAttemptsAreNotCounted_Throws()
    {
        var talk = await Asking(new YesPrompt(_log));
        await talk.Turn(dc => Task.FromResult(((IDictionary<string, object>)dc.ActiveDialog.State["state"]).Remove("AttemptCount")));

        await Assert.ThrowsAsync<KeyNotFoundException>(() => talk.Say("sí"));
    }

    [Fact]
    public async Task Begin_SetsTheInputHint_UnlessThereIsOne()
    {
        var talk = new Talk(new TextPrompt("p"));
        var options = new PromptOptions
        {
            Prompt = new Activity { Type = ActivityTypes.Message },
            RetryPrompt = new Activity { Type = ActivityTypes.Message, InputHint = InputHints.IgnoringInput },
        };

        await talk.Begin("p", options);

        Assert.Equal((InputHints.ExpectingInput, InputHints.IgnoringInput), (options.Prompt.InputHint, options.RetryPrompt.InputHint));
    }

    [Fact]
    public async Task Reprompt_AndResume_AskTheFirstQuestion_AndAreNoAttempts()
    {
        var talk = await Asking(new YesPrompt(_log));
        await talk.Turn(async dc => { await dc.RepromptDialogAsync(); return 0; });
        await talk.Begin("other");
        await talk.Turn(dc => dc.EndDialogAsync());

        Assert.Equal(["question", "question", "question"], talk.Heard());
        Assert.Equal(["prompt retry False", "prompt retry False", "prompt retry False"], _log);
    }

    private static async Task<Talk> Asking(Dialog prompt)
    {
        var talk = new Talk(prompt, new Recorder("other", []));
        await talk.Begin("p", new PromptOptions
        {
            Prompt = MessageFactory.Text("question"),
            RetryPrompt = MessageFactory.Text("again"),
            Validations = "v",
        });
        return talk;
    }

    private sealed class YesPrompt(List<string> log, PromptValidator<bool>? validator = null) : Prompt<bool>("p", validator)
    {
        protected override Task OnPromptAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
            CancellationToken cancellationToken = default)
        {
            log.Add($"prompt retry {isRetry}");
            return turnContext.SendActivityAsync(isRetry ? options.RetryPrompt : options.Prompt, cancellationToken);
        }

        protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options,
            CancellationToken cancellationToken = default)
        {
            log.Add($"recognize {turnContext.Activity.Text}");
            var yes = turnContext.Activity.Text == "sí";
            return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = yes, Value = yes });
        }
    }
}
