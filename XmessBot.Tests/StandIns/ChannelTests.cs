using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace XmessBot.Tests.StandIns;

public class ChannelTests
{
    [Theory]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Line, 13)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.Msteams, -1)]
    [InlineData(Channels.Sms, -1)]
    [InlineData("", -1)]
    public void SuggestedActions_AreShownUpTo(string channel, int most)
    {
        Assert.False(Channel.SupportsSuggestedActions(channel, Math.Max(most + 1, 1)));
        Assert.Equal(most > 0, Channel.SupportsSuggestedActions(channel, Math.Max(most, 1)));
    }

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 3, false)]
    [InlineData(null, 3, false)]
    public void SuggestedActions_InTeams_OnlyWithOnePerson(string? conversation, int count, bool shown)
        => Assert.Equal(shown, Channel.SupportsSuggestedActions(Channels.Msteams, count, conversation));

    [Theory]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.Sms, -1)]
    public void CardActions_AreShownUpTo(string channel, int most)
    {
        Assert.False(Channel.SupportsCardActions(channel, Math.Max(most + 1, 1)));
        Assert.Equal(most > 0, Channel.SupportsCardActions(channel, Math.Max(most, 1)));
    }

    [Fact]
    public void Titles_AreOfTwentyCharactersAtMost() => Assert.Equal(20, Channel.MaxActionTitleLength(Channels.Webchat));

    [Theory]
    [InlineData("cortana", false)]
    [InlineData(Channels.Webchat, true)]
    public void MessageFeed(string channel, bool has) => Assert.Equal(has, Channel.HasMessageFeed(channel));

    [Theory]
    [InlineData(Channels.Msteams, Channels.Msteams)]
    [InlineData(null, "")]
    public void ChannelId_IsTheActivitys(string? sent, string expected)
        => Assert.Equal(expected, Channel.GetChannelId(new TurnContext(new Talk().Adapter, new Activity { ChannelId = sent })));
}
