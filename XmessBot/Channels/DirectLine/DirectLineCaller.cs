using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>Authenticates a request by its token or secret, before its body is read or anything is looked up.</summary>
internal sealed class DirectLineCaller(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    /// <summary>
    /// Reads the bearer token, which must be for the conversation (for any when <paramref name="conversationId"/> is null).
    /// </summary>
    public bool TryRead(
        HttpRequest request, string? conversationId,
        [NotNullWhen(true)] out DirectLineToken? token, [NotNullWhen(false)] out DirectLineError? refusal)
    {
        token = null;
        refusal = Bearer(request) is { } text
            ? Check(text, conversationId, streamToo: false, out token)
            : DirectLineError.MissingToken;
        return refusal is null;
    }

    /// <summary>Reads the token in a stream's URL.</summary>
    public bool TryReadStream(
        HttpRequest request, string conversationId,
        [NotNullWhen(true)] out DirectLineToken? token, [NotNullWhen(false)] out DirectLineError? refusal)
    {
        token = null;
        refusal = request.Query["t"] is [{ Length: > 0 } text]
            ? Check(text, conversationId, streamToo: true, out token)
            : DirectLineError.MissingToken;
        return refusal is null;
    }

    /// <summary>Null when the bearer sent the endpoint's secret; else the refusal.</summary>
    public DirectLineError? CheckSecret(HttpRequest request)
    {
        if (Bearer(request) is not { } text)
            return DirectLineError.MissingToken;
        return options.Value.Secret is { Length: > 0 } secret && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            ? null
            : DirectLineError.InvalidSecret;
    }

    private DirectLineError? Check(string text, string? conversationId, bool streamToo, out DirectLineToken? token)
    {
        var reading = tokens.Read(text);
        token = reading.Token;
        if (token is null)
            return reading.Expired ? DirectLineError.TokenExpired : DirectLineError.InvalidToken;
        if (token.Use == TokenUse.Stream && !streamToo)
            return DirectLineError.InvalidToken;
        return conversationId is null || conversationId == token.ConversationId ? null : DirectLineError.WrongConversation;
    }

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
            : null;
}
