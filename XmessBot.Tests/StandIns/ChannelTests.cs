using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace XmessBot.Tests.StandIns;

public class ChannelTests
{
    [Theory]
    [InlineData(BotChannels.Facebook, 10)]
    [InlineData(BotChannels.Line, 13)]
    [InlineData(BotChannels.Telegram, 100)]
    [InlineData(BotChannels.Emulator, 100)]
    [InlineData(BotChannels.Directline, 100)]
    [InlineData(BotChannels.DirectlineSpeech, 100)]
    [InlineData(BotChannels.Webchat, 100)]
    [InlineData(BotChannels.Msteams, -1)]
    [InlineData(BotChannels.Sms, -1)]
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
        => Assert.Equal(shown, Channel.SupportsSuggestedActions(BotChannels.Msteams, count, conversation));

    [Theory]
    [InlineData(BotChannels.Facebook, 3)]
    [InlineData(BotChannels.Msteams, 50)]
    [InlineData(BotChannels.Line, 99)]
    [InlineData(BotChannels.Slack, 100)]
    [InlineData(BotChannels.Telegram, 100)]
    [InlineData(BotChannels.Emulator, 100)]
    [InlineData(BotChannels.Directline, 100)]
    [InlineData(BotChannels.DirectlineSpeech, 100)]
    [InlineData(BotChannels.Webchat, 100)]
    [InlineData(BotChannels.Sms, -1)]
    public void CardActions_AreShownUpTo(string channel, int most)
    {
        Assert.False(Channel.SupportsCardActions(channel, Math.Max(most + 1, 1)));
        Assert.Equal(most > 0, Channel.SupportsCardActions(channel, Math.Max(most, 1)));
    }

    [Fact]
    public void Titles_AreOfTwentyCharactersAtMost() => Assert.Equal(20, Channel.MaxActionTitleLength(BotChannels.Webchat));

    [Theory]
    [InlineData("cortana", false)]
    [InlineData(BotChannels.Webchat, true)]
    public void MessageFeed(string channel, bool has) => Assert.Equal(has, Channel.HasMessageFeed(channel));

    [Theory]
    [InlineData(BotChannels.Msteams, BotChannels.Msteams)]
    [InlineData(null, "")]
    public void ChannelId_IsTheActivitys(string? sent, string expected)
        => Assert.Equal(expected, Channel.GetChannelId(new TurnContext(new Talk().Adapter, new Activity { ChannelId = sent })));
}
