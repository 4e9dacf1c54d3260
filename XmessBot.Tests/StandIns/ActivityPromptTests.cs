using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace XmessBot.Tests.StandIns;

public class ActivityPromptTests
{
    private readonly List<int> _attempts = [];

    [Fact]
    public void Constructor_BlankIdOrNoValidator_Throws()
    {
        Assert.Throws<ArgumentNullException>("dialogId", () => new EventPrompt(" ", IsEvent));
        Assert.Throws<ArgumentNullException>("validator", () => new EventPrompt("p", null!));
    }

    [Fact]
    public async Task Begin_WithoutPromptOptions_Throws()
        => await Assert.ThrowsAsync<ArgumentOutOfRangeException>("options", () => new Talk(new EventPrompt("p", IsEvent)).Begin("p"));

    [Fact]
    public async Task Accepted_EndsWithTheActivity()
    {
        var talk = await Asking();

        var end = await talk.Turn(Talk.Event("e"), dc => dc.ContinueDialogAsync());

        Assert.Equal("e", Assert.IsType<Activity>(end.Result).Name);
    }

    [Fact]
    public async Task Refused_AsksAgainWithTheRetryPrompt()
    {
        var talk = await Asking();

        Assert.Equal(DialogTurnStatus.Waiting, (await talk.Say("hola")).Status);
        Assert.Equal(["question", "again"], talk.Heard());
    }

    [Fact]
    public async Task EveryActivity_IsAnAttempt_WhateverItsType()
    {
        var talk = await Asking();
        await talk.Say("hola");
        await talk.Turn(new Activity { Type = ActivityTypes.Typing }, dc => dc.ContinueDialogAsync());
        await talk.Turn(Talk.Event("e"), dc => dc.ContinueDialogAsync());

        Assert.Equal([1, 2, 3], _attempts);
    }

    [Fact]
    public async Task Resume_AsksTheFirstQuestionAndWaits()
    {
        var talk = await Asking();
        await talk.Begin("other");

        var result = await talk.Turn(dc => dc.EndDialogAsync());

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["question", "question"], talk.Heard());
    }

    [Fact]
    public async Task State_HasTheOfficialKeys()
    {
        var talk = await Asking();

        var state = await talk.Turn(dc => Task.FromResult(dc.ActiveDialog.State));

        Assert.Equal(["options", "state"], state.Keys.Order());
    }

    [Theory]
    [InlineData("options")]
    [InlineData("state")]
    public async Task Continue_WhenAPartOfTheStateIsMissing_Throws(string part)
    {
        var talk = await Asking();
        await talk.Turn(dc => Task.FromResult(dc.ActiveDialog.State.Remove(part)));

        await Assert.ThrowsAsync<KeyNotFoundException>(() => talk.Say("hola"));
        Assert.Empty(_attempts);
    }

    private async Task<Talk> Asking()
    {
        var talk = new Talk(new EventPrompt("p", IsEvent), new Recorder("other", []));
        await talk.Begin("p", new PromptOptions { Prompt = MessageFactory.Text("question"), RetryPrompt = MessageFactory.Text("again") });
        return talk;
    }

    private Task<bool> IsEvent(PromptValidatorContext<Activity> prompt, CancellationToken token)
    {
        _attempts.Add(prompt.AttemptCount);
        return Task.FromResult(prompt.Recognized.Value.Type == ActivityTypes.Event);
    }

    private sealed class EventPrompt(string id, PromptValidator<Activity> validator) : ActivityPrompt(id, validator);
}
