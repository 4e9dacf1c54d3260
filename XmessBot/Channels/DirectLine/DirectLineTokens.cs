using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// Issues and reads tokens. They look like the JWT of the Azure service, because Web Chat reads the user's id in the middle part; the last
/// part is the first two protected by Data Protection, so that every instance can read any other's tokens.
/// </summary>
public sealed class DirectLineTokens(
    IDataProtectionProvider protection, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private static readonly string Header = Encode("""{"alg":"DP","typ":"JWT"}""");

    private readonly IDataProtector _seal = protection.CreateProtector("XmessBot.DirectLine.Token.v1");

    /// <summary>A token, valid for as long as configured for its use.</summary>
    public IssuedToken Issue(string conversationId, string userId, TokenUse use = TokenUse.Conversation)
    {
        var lifetime = use == TokenUse.Stream ? options.Value.StreamLifetime : options.Value.TokenLifetime;
        var now = time.GetUtcNow();
        var claims = new Claims(
            options.Value.BotId, conversationId, userId, use.ToString(), now.ToUnixTimeSeconds(), (now + lifetime).ToUnixTimeSeconds());
        var content = Header + "." + Encode(JsonSerializer.Serialize(claims, JsonSerializerOptions.Web));
        var seal = WebEncoders.Base64UrlEncode(_seal.Protect(Digest(content)));
        return new($"{content}.{seal}", (int)lifetime.TotalSeconds);
    }

    /// <summary>Reads a token that a client sent; refuses one that is forged, altered or expired.</summary>
    public TokenReading Read(string text)
    {
        var end = text.LastIndexOf('.');
        if (end < 0 || !IsSealed(text[..end], text[(end + 1)..]))
            return default;
        var payload = WebEncoders.Base64UrlDecode(text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..end]);
        var claims = JsonSerializer.Deserialize<Claims>(payload, JsonSerializerOptions.Web)!;
        return time.GetUtcNow().ToUnixTimeSeconds() >= claims.Exp
            ? new(null, Expired: true)
            : new(new(claims.Conv, claims.User, Enum.Parse<TokenUse>(claims.Use)), Expired: false);
    }

    private bool IsSealed(string content, string seal)
    {
        try
        {
            return CryptographicOperations.FixedTimeEquals(
                _seal.Unprotect(WebEncoders.Base64UrlDecode(seal)), Digest(content));
        }
        catch (Exception refusal) when (refusal is CryptographicException or FormatException)
        {
            return false;
        }
    }

    private static byte[] Digest(string content) => SHA256.HashData(Encoding.UTF8.GetBytes(content));

    private static string Encode(string json) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(json));

    private sealed record Claims(string Bot, string Conv, string User, string Use, long Nbf, long Exp);
}
