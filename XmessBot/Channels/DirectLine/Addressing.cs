using Microsoft.Bot.Schema;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// The sender, recipient, conversation and time of an activity: the properties that a client may not set. The channel id is
/// <c>directline</c>, as in Azure, so that both behave alike; user ids are our own.
/// </summary>
internal sealed record Addressing(
    string ConversationId, ChannelAccount User, ChannelAccount Bot, string ServiceUrl, string Locale, DateTimeOffset Now)
{
    /// <summary>The default locale.</summary>
    public const string Catalan = "ca-ES";

    /// <summary>The addressing of a request, whose token names the user and the conversation.</summary>
    public static Addressing Of(
        HttpRequest request, DirectLineToken token, string? userName, string? locale, DateTimeOffset now,
        DirectLineUrls address, DirectLineOptions options) => new(
        token.ConversationId,
        new ChannelAccount(token.UserId, userName, RoleTypes.User),
        new ChannelAccount(options.BotId, options.BotName, RoleTypes.Bot),
        address.Service(request),
        string.IsNullOrEmpty(locale) ? Catalan : locale,
        now);

    /// <summary>Overwrites these properties of an activity, and its id.</summary>
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
        // With 'expectReplies' the SDK would buffer the replies for an HTTP response that this channel does not send.
        activity.DeliveryMode = null;
        activity.CallerId = null;
        activity.RelatesTo = null;
    }
}
