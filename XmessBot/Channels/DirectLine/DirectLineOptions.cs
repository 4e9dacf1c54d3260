using XmessBot.Storage.DirectLine;

namespace XmessBot.Channels.DirectLine;

/// <summary>What may be configured of the Direct Line endpoint, under <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DirectLine";

    /// <summary>
    /// Lets other servers of the house make tokens (<c>POST tokens/generate</c>). Without one nobody can; the chat page
    /// needs none.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>Origins, such as <c>https://www.exemple.cat</c>, whose pages may call the endpoint from a browser.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>
    /// The address by which clients reach this host, such as <c>https://xat.exemple.cat</c>; needed only behind a proxy
    /// that does not pass on the host name. By default that of each request.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>How long a token lasts. The stock client renews its own every 15 minutes, so no shorter than that.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long the address of a stream can be used to connect; as in the Azure service, a minute.</summary>
    public TimeSpan StreamLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The largest activity that a client may post, in bytes of its JSON.</summary>
    public int LargestActivity { get; set; } = 64 * 1024;

    /// <summary>The most activities that one answer or one frame of a stream carries.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>How much of an old conversation is shown to one who comes back to it, in activities.</summary>
    public int HistoryOnReturn { get; set; } = 500;

    /// <summary>
    /// How long a post waits for the bot's turn, after which it is answered and the replies come by the stream. Less than
    /// the 20 seconds after which the stock client gives up.
    /// </summary>
    public TimeSpan TurnWait { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How often an idle stream sends an empty frame. What another instance of the host wrote is found then at the latest.
    /// </summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The most activities that one conversation may post in a minute; 0 for no limit.</summary>
    public int ActivitiesPerMinute { get; set; } = 600;

    /// <summary>
    /// The most tokens that the page of one address may ask for in a minute; 0 for no limit. A whole town hall may share
    /// an address; behind a proxy that does not tell whom it speaks for, all do (<c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c>).
    /// </summary>
    public int TokensPerMinute { get; set; } = 600;

    /// <summary>The most streams of one conversation; one more closes the oldest, which a reload may have left open.</summary>
    public int StreamsPerConversation { get; set; } = 8;

    /// <summary>The bot's id in every conversation; the same in all, so that a conversation can be moved.</summary>
    public string BotId { get; set; } = "xmessbot";

    /// <summary>The bot's name, as clients show it.</summary>
    public string BotName { get; set; } = "XmessBot";

    /// <summary>The longest user id that a token may carry, in characters.</summary>
    internal const int LongestUserId = DirectLineStore.LongestId;
}
