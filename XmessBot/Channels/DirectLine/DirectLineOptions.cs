using XmessBot.Storage.DirectLine;

namespace XmessBot.Channels.DirectLine;

/// <summary>The settings of the Direct Line endpoint, under <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DirectLine";

    /// <summary>
    /// Lets other servers of the organisation create tokens (<c>POST tokens/generate</c>). When null nobody can; the chat page does not
    /// need it.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>Origins, such as <c>https://www.exemple.cat</c>, whose pages may call the endpoint from a browser.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>
    /// The URL by which clients reach this host, such as <c>https://xat.exemple.cat</c>; needed only behind a proxy that does not pass on
    /// the host name. By default that of each request.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>How long a token is valid. At least 15 minutes: that is how often the stock client renews its own.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long the URL of a stream can be used to connect; a minute, as in the Azure service.</summary>
    public TimeSpan StreamLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The maximum size of a posted activity, in bytes of JSON.</summary>
    public int LargestActivity { get; set; } = 64 * 1024;

    /// <summary>The maximum number of activities in one response or frame.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>How many activities of an old conversation a returning client gets.</summary>
    public int HistoryOnReturn { get; set; } = 500;

    /// <summary>
    /// How long a post waits for the bot's turn; after that it is answered, and the replies come by the stream. Less than the 20 seconds
    /// after which the stock client gives up.
    /// </summary>
    public TimeSpan TurnWait { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How often an idle stream sends an empty frame. The stream then also finds what another instance of the host has written.
    /// </summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The maximum number of activities that one conversation may post in a minute; 0 for no limit.</summary>
    public int ActivitiesPerMinute { get; set; } = 600;

    /// <summary>
    /// The maximum number of tokens for one IP address in a minute; 0 for no limit. A whole town hall may share an address; behind a proxy
    /// that does not forward the client's address, everybody does (<c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c>).
    /// </summary>
    public int TokensPerMinute { get; set; } = 600;

    /// <summary>
    /// The maximum number of streams of one conversation; one more closes the oldest, which a page reload may have left open.
    /// </summary>
    public int StreamsPerConversation { get; set; } = 8;

    /// <summary>The bot's id, the same in every conversation, so that a conversation can be moved to another host.</summary>
    public string BotId { get; set; } = "xmessbot";

    /// <summary>The bot's name, as clients show it.</summary>
    public string BotName { get; set; } = "XmessBot";

    /// <summary>The maximum length of a user id in a token, in characters.</summary>
    internal const int LongestUserId = DirectLineStore.LongestId;
}
