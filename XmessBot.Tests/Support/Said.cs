using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.Support;

/// <summary>Activities as a channel brings them.</summary>
internal static class Said
{
    /// <summary>A message with an id of its own.</summary>
    public static Activity Message(string text, string conversation = "c1", string user = "u1", string? id = null, Uri? channel = null) =>
        new()
    {
        Type = ActivityTypes.Message,
        Id = id ?? Guid.NewGuid().ToString("N"),
        ChannelId = "test",
        ServiceUrl = (channel ?? new Uri("http://127.0.0.1:9/")).ToString(),
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount(user, user),
        Recipient = new ChannelAccount("bot", "bot"),
        Text = text,
        Locale = "ca-ES",
    };

    /// <summary>How Teams tells that a message quotes another: by its id, the beginning of its words, or both.</summary>
    public static Entity Quote(string? preview, string? id = null) => new("quotedReply")
    {
        Properties = JObject.FromObject(new { quotedReply = new { messageId = id, preview } }),
    };
}
