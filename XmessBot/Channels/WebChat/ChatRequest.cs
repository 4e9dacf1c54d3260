using System.Text.Json;

namespace XmessBot.Channels.WebChat;

/// <summary>Sent by the chat page: whether it runs in a widget's frame, and the ticket stored there when cookies are blocked.</summary>
internal sealed record ChatRequest(bool Widget, string? Session)
{
    /// <summary>Parses a body; an empty one gives the defaults, a malformed one null.</summary>
    public static ChatRequest? Read(string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text)
                ? new(false, null)
                : JsonSerializer.Deserialize<ChatRequest>(text, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The user of this browser; null on its first visit.</summary>
    public string? UserOf(HttpRequest request, ChatCookie cookie, ChatVisitor visitor) =>
        cookie.Read(request, Widget) ?? (Widget ? visitor.Read(Session) : null);
}
