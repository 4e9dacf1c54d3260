using Microsoft.Bot.Schema;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// Who speaks to whom, where and when: everything in an activity that is not the client's to say. The channel is called
/// <c>directline</c>, as in Azure, so that what holds of one holds of the other; the users' ids are their own.
/// </summary>
internal sealed record Addressing(
    string ConversationId, ChannelAccount User, ChannelAccount Bot, string ServiceUrl, string Locale, DateTimeOffset Now)
{
    /// <summary>The language of those who say nothing of it.</summary>
    public const string Catalan = "ca-ES";

    /// <summary>That of a request, whose token says who speaks in which conversation.</summary>
    public static Addressing Of(
        HttpRequest request, DirectLineToken token, string? userName, string? locale, DateTimeOffset now,
        DirectLineUrls address, DirectLineOptions options) => new(
        token.ConversationId,
        new ChannelAccount(token.UserId, userName, RoleTypes.User),
        new ChannelAccount(options.BotId, options.BotName, RoleTypes.Bot),
        address.Service(request),
        string.IsNullOrEmpty(locale) ? Catalan : locale,
        now);

    public void Apply(Activity activity, string id)
    {
        activity.Id = id;
        activity.Timestamp = Now;
        activity.ChannelId = Microsoft.Bot.Connector.Channels.Directline;
        activity.ServiceUrl = ServiceUrl;
        activity.Conversation = new ConversationAccount { Id = ConversationId };
        activity.From = User;
        activity.Recipient = Bot;
        activity.Locale = string.IsNullOrEmpty(activity.Locale) ? Locale : activity.Locale;
        // With 'expectReplies' the SDK would put the replies aside for an answer that this channel does not give.
        activity.DeliveryMode = null;
        activity.CallerId = null;
        activity.RelatesTo = null;
    }
}
