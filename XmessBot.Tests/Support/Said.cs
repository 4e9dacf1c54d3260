using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.Support;

/// <summary>Creates activities as a channel would.</summary>
internal static class Said
{
    /// <summary>A message with its own id.</summary>
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

    /// <summary>The entity with which Teams says that a message quotes another: by id, by the beginning of its text, or both.</summary>
    public static Entity Quote(string? preview, string? id = null) => new("quotedReply")
    {
        Properties = JObject.FromObject(new { quotedReply = new { messageId = id, preview } }),
    };
}
