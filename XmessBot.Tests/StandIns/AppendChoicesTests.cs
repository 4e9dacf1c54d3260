using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace XmessBot.Tests.StandIns;

public class AppendChoicesTests
{
    private static readonly IList<Choice> Two = ChoiceFactory.ToChoices(["a", "b"]);

    [Theory]
    [InlineData(ListStyle.None, "q", 0, 0)]
    [InlineData(ListStyle.Auto, "q", 2, 0)]
    [InlineData(ListStyle.Inline, "q (1) a or (2) b", 0, 0)]
    [InlineData(ListStyle.List, "q\n\n   1. a\n   2. b", 0, 0)]
    [InlineData(ListStyle.SuggestedAction, "q", 2, 0)]
    [InlineData(ListStyle.HeroCard, null, 0, 1)]
    public void Choices_GoIntoACopyOfTheQuestion(ListStyle style, string? text, int actions, int attachments)
    {
        var question = MessageFactory.Text("q");

        var asked = Choosing.Append(question, style);

        Assert.NotSame(question, asked);
        Assert.Equal(
            (text, actions, attachments),
            (asked.Text, asked.SuggestedActions?.Actions.Count ?? 0, asked.Attachments?.Count ?? 0));
        Assert.Equal(("q", null), (question.Text, question.SuggestedActions));
    }

    [Fact]
    public void Card_IsAddedToTheAttachmentsOfTheQuestion()
    {
        var question = MessageFactory.Attachment(new Attachment("image/png"), "q");

        var asked = Choosing.Append(question, ListStyle.HeroCard);

        Assert.Equal(["image/png", HeroCard.ContentType], asked.Attachments.Select(attachment => attachment.ContentType));
    }

    [Fact] // Json.NET reads 64 levels unless told otherwise.
    public void Card_OfAnyDepth_IsCopied()
    {
        JToken content = "leaf";
        for (var depth = 0; depth < 100; depth++) content = new JArray(content);
        var question = MessageFactory.Attachment(new Attachment("card", content: content), "q");

        var asked = Choosing.Append(question, ListStyle.SuggestedAction);

        Assert.Equal(content, Assert.Single(asked.Attachments).Content);
    }

    [Fact]
    public void WithoutQuestion_TheChoicesAreTheMessage()
    {
        var asked = Choosing.Append(null, ListStyle.None);

        Assert.Equal((string.Empty, InputHints.ExpectingInput), (asked.Text, asked.InputHint));
    }

    private sealed class Choosing() : TextPrompt("p")
    {
        public static IMessageActivity Append(IMessageActivity? question, ListStyle style)
            => new Choosing().AppendChoices(question, BotChannels.Webchat, Two, style, null, CancellationToken.None);
    }
}
