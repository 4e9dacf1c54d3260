using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using XmessBot.Channels.DirectLine;

namespace XmessBot.Channels.WebChat;

/// <summary>
/// Recognises a returning browser by a ticket that only this host can issue. The ticket authenticates the user; the user's id cannot,
/// because the page and the bot can see it.
/// </summary>
public sealed class ChatVisitor(IDataProtectionProvider protection, IOptions<WebChatOptions> options, TimeProvider time)
{
    private readonly IDataProtector _seal = protection.CreateProtector("XmessBot.WebChat.Visitor.v1");

    /// <summary>Issues a ticket for a user, valid for as long as browsers are remembered.</summary>
    public string Write(string userId) => WebEncoders.Base64UrlEncode(
        _seal.Protect(JsonSerializer.SerializeToUtf8Bytes(new Ticket(userId, time.GetUtcNow() + options.Value.RememberFor))));

    /// <summary>The user of a ticket; null when it is missing, invalid or expired.</summary>
    public string? Read(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket))
            return null;
        try
        {
            var read = JsonSerializer.Deserialize<Ticket>(_seal.Unprotect(WebEncoders.Base64UrlDecode(ticket)))!;
            return read.Until > time.GetUtcNow() ? read.UserId : null;
        }
        catch (Exception refusal) when (refusal is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A new, unguessable user id, for a first visit.</summary>
    public static string NewUser() => DirectLineUsers.NewUser();

    private sealed record Ticket(string UserId, DateTimeOffset Until);
}
