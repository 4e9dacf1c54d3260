using Microsoft.Bot.Schema;

namespace XmessBot.Tests.Support;

/// <summary>Activities as a channel brings them.</summary>
internal static class Said
{
    /// <summary>A message with an id of its own.</summary>
    public static Activity Message(string text, string conversation = "c1", string user = "u1", string? id = null, Uri? channel = null) => new()
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
}
