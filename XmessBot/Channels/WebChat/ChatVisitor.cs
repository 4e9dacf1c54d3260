using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using XmessBot.Channels.DirectLine;

namespace XmessBot.Channels.WebChat;

/// <summary>
/// How a browser is known again: by a ticket that only this host can write. The user's id alone would not do, because the
/// page and the bot see it, and whoever has the ticket is the user.
/// </summary>
public sealed class ChatVisitor(IDataProtectionProvider protection, IOptions<WebChatOptions> options, TimeProvider time)
{
    private readonly IDataProtector _seal = protection.CreateProtector("XmessBot.WebChat.Visitor.v1");

    /// <summary>The ticket of a user, good from now on for as long as browsers are remembered.</summary>
    public string Write(string userId) => WebEncoders.Base64UrlEncode(
        _seal.Protect(JsonSerializer.SerializeToUtf8Bytes(new Ticket(userId, time.GetUtcNow() + options.Value.RememberFor))));

    /// <summary>The user of a ticket; null when there is none, or it is not ours or too old.</summary>
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

    /// <summary>A user that nobody can guess, for a browser that comes for the first time.</summary>
    public static string NewUser() => DirectLineUsers.NewUser();

    private sealed record Ticket(string UserId, DateTimeOffset Until);
}
