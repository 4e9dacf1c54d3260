using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace XmessBot.Tests.StandIns;

public class ChoiceFactoryTests
{
    private const string TwentyOne = "abcdefghijklmnopqrstu";

    [Theory]
    [InlineData(new[] { "a" }, "q (1) a")]
    [InlineData(new[] { "a", "b" }, "q (1) a or (2) b")]
    [InlineData(new[] { "a", "b", "c" }, "q (1) a, (2) b, or (3) c")]
    [InlineData(new[] { "a", "b", "c", "d" }, "q (1) a, (2) b, (3) c, or (4) d")]
    public void Inline_PutsTheChoicesInTheLine(string[] choices, string expected)
        => Assert.Equal(expected, ChoiceFactory.Inline(Choices(choices), "q").Text);

    [Theory]
    [InlineData(new[] { "a", "b" }, "q a o b")]
    [InlineData(new[] { "a", "b", "c" }, "q a; b o bé c")]
    public void Inline_WithWordsOfOnesOwn(string[] choices, string expected)
        => Assert.Equal(
            expected, ChoiceFactory.Inline(Choices(choices), "q", null, new ChoiceFactoryOptions("; ", " o ", " o bé ", false)).Text);

    [Theory]
    [InlineData(null, "q\n\n   1. a\n   2. b")]
    [InlineData(true, "q\n\n   1. a\n   2. b")]
    [InlineData(false, "q\n\n   - a\n   - b")]
    public void List_PutsEachChoiceInALine(bool? numbers, string expected)
        => Assert.Equal(
            expected, ChoiceFactory.List(Choices("a", "b"), "q", null, new ChoiceFactoryOptions { IncludeNumbers = numbers }).Text);

    [Fact]
    public void List_OfTexts_IsTheSame() => Assert.Equal("\n\n   1. a", ChoiceFactory.List(["a"]).Text);

    [Fact]
    public void SuggestedAction_SaysTheChoice()
    {
        var message = ChoiceFactory.SuggestedAction(Choices("a"), "q", "s");

        var action = Assert.Single(message.SuggestedActions.Actions);
        Assert.Equal((ActionTypes.ImBack, "a", "a"), (action.Type, action.Title, action.Value));
        Assert.Equal(("q", "s", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void HeroCard_HasTheQuestionAndTheButtons()
    {
        var message = ChoiceFactory.HeroCard(Choices("a"), "q", "s");

        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments).Content);
        var button = Assert.Single(card.Buttons);
        Assert.Equal((ActionTypes.ImBack, "a", "a", "q"), (button.Type, button.Title, button.Value, card.Text));
        Assert.Equal((null, "s", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void Choice_WithAnActionOfItsOwn_IsShownAsThat()
    {
        var action = new CardAction(ActionTypes.PostBack, "title", value: "value");
        List<Choice> choices = [new Choice("a") { Action = action }];

        Assert.Same(action, ChoiceFactory.SuggestedAction(choices, "q", null).SuggestedActions.Actions[0]);
        Assert.Same(action, ((HeroCard)ChoiceFactory.HeroCard(choices).Attachments[0].Content).Buttons[0]);
        Assert.Equal(" (1) title", ChoiceFactory.Inline(choices).Text);
        Assert.Equal("\n\n   1. title", ChoiceFactory.List(choices).Text);
    }

    [Theory]
    [InlineData(BotChannels.Webchat, 3, "a", "actions")]
    [InlineData(BotChannels.Webchat, 101, "a", "list")]
    [InlineData(BotChannels.Webchat, 3, TwentyOne, "list")]
    [InlineData(BotChannels.Msteams, 3, "a", "card")]
    [InlineData(BotChannels.Msteams, 51, "a", "list")]
    [InlineData(BotChannels.Slack, 3, "a", "card")]
    [InlineData(BotChannels.Facebook, 11, "a", "list")]
    [InlineData(BotChannels.Sms, 3, "a", "inline")]
    [InlineData(BotChannels.Sms, 4, "a", "list")]
    [InlineData(BotChannels.Sms, 3, TwentyOne, "list")]
    [InlineData(null, 3, "a", "inline")]
    public void ForChannel_ChoosesTheWayThatFits(string? channel, int count, string title, string expected)
    {
        var choices = Choices([.. Enumerable.Repeat(title, count)]);

        Assert.Equal(expected, Way(ChoiceFactory.ForChannel(channel, choices, "q", null, null)));
    }

    [Theory]
    [InlineData("personal", 3, "actions")]
    [InlineData("personal", 4, "card")]
    [InlineData("groupChat", 3, "card")]
    public void ForChannel_InTeams_DependsOnTheConversation(string conversation, int count, string expected)
        => Assert.Equal(
            expected,
            Way(ChoiceFactory.ForChannel(
                BotChannels.Msteams, Choices([.. Enumerable.Repeat("a", count)]), "q", null, null, conversation, null)));

    [Fact]
    public void ToChoices_OfNull_IsEmpty() => Assert.Empty(ChoiceFactory.ToChoices(null));

    private static IList<Choice> Choices(params string[] values) => ChoiceFactory.ToChoices(values);

    private static string Way(IMessageActivity message)
        => message.SuggestedActions != null ? "actions"
            : message.Attachments?.Count > 0 ? "card"
            : message.Text.Contains('\n', StringComparison.Ordinal) ? "list" : "inline";
}
