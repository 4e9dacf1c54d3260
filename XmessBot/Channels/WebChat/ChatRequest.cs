using System.Text.Json;

namespace XmessBot.Channels.WebChat;

/// <summary>What the page sends: whether it is in a widget's frame, and the ticket kept there if cookies are refused.</summary>
internal sealed record ChatRequest(bool Widget, string? Session)
{
    /// <summary>Reads it; a blank body says nothing, and null is a body that is not of the form.</summary>
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

    /// <summary>Who this browser was; null for one that comes for the first time.</summary>
    public string? UserOf(HttpRequest request, ChatCookie cookie, ChatVisitor visitor) =>
        cookie.Read(request, Widget) ?? (Widget ? visitor.Read(Session) : null);
}
