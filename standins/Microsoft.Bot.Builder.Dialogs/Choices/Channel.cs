using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The capabilities of channels.</summary>
public class Channel
{
    /// <summary>Whether a channel can show that many suggested actions, in a conversation of unknown type.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">The number of buttons.</param>
    /// <returns>Whether it can.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100)
        => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether a channel can show that many suggested actions.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">The number of buttons.</param>
    /// <param name="conversationType">The type of the conversation; matters in Teams.</param>
    /// <returns>Whether it can.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = default)
        => buttonCnt <= channelId switch
        {
            ChannelIds.Facebook or ChannelIds.Skype => 10,
            ChannelIds.Line => 13,
            ChannelIds.Kik => 20,
            ChannelIds.Telegram or ChannelIds.Emulator or ChannelIds.Directline or ChannelIds.DirectlineSpeech or ChannelIds.Webchat => 100,
            ChannelIds.Msteams when conversationType == "personal" => 3,
            _ => -1,
        };

    /// <summary>Whether a channel can show that many buttons on a card.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">The number of buttons.</param>
    /// <returns>Whether it can.</returns>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100)
        => buttonCnt <= channelId switch
        {
            ChannelIds.Facebook or ChannelIds.Skype => 3,
            ChannelIds.Msteams => 50,
            ChannelIds.Line => 99,
            ChannelIds.Slack or ChannelIds.Telegram or ChannelIds.Emulator or ChannelIds.Cortana => 100,
            ChannelIds.Directline or ChannelIds.DirectlineSpeech or ChannelIds.Webchat => 100,
            _ => -1,
        };

    /// <summary>Whether a channel shows earlier messages.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>Whether it can.</returns>
    public static bool HasMessageFeed(string channelId) => channelId != ChannelIds.Cortana;

    /// <summary>The greatest length of a button's title: the same in all channels.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>The number of characters.</returns>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <returns>The channel's id; empty when the activity has none.</returns>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;
}
