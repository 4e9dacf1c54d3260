using System.Text.Json;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>.</summary>
internal static class TokenEndpoints
{
    /// <summary>The body of a token request; both properties are optional.</summary>
    internal sealed record TokenRequest(TokenRequestUser? User, string? Locale);

    /// <summary>The user that the token is for.</summary>
    internal sealed record TokenRequestUser(string? Id, string? Name);

    /// <summary>
    /// A token for a new conversation, for another server that knows the secret. It always names one user: the one in the request, for whom
    /// that server is responsible, or a new unguessable one.
    /// </summary>
    public static async Task<IResult> GenerateAsync(
        HttpRequest request, DirectLineCaller caller, DirectLineTokens tokens, IOptions<DirectLineOptions> options)
    {
        if (caller.CheckSecret(request) is { } refused)
            return refused;
        var (asked, malformed) = await ReadRequestAsync(request, options.Value.LargestActivity);
        if (malformed is not null)
            return malformed;
        var userId = asked.User?.Id is { Length: > 0 } named ? named : DirectLineUsers.NewUser();
        return userId.Length > DirectLineOptions.LongestUserId
            ? DirectLineError.Bad("BadArgument", "The user's id is too long.")
            : Answer(DirectLineUsers.NewConversation(), userId, tokens);
    }

    /// <summary>A new token for the same conversation and user.</summary>
    public static IResult Refresh(HttpRequest request, DirectLineCaller caller, DirectLineTokens tokens) =>
        caller.TryRead(request, null, out var token, out var refusal)
            ? Answer(token.ConversationId, token.UserId, tokens)
            : refusal;

    /// <summary>Parses the body of a token request; an empty body gives the defaults.</summary>
    public static async Task<(TokenRequest Body, DirectLineError? Refusal)> ReadRequestAsync(HttpRequest request, int most)
    {
        var nothing = new TokenRequest(null, null);
        var (text, refusal) = await BoundedBody.ReadAsync(request, most);
        if (refusal is not null || string.IsNullOrWhiteSpace(text))
            return (nothing, refusal);
        try
        {
            return (JsonSerializer.Deserialize<TokenRequest>(text, JsonSerializerOptions.Web) ?? nothing, null);
        }
        catch (JsonException)
        {
            return (nothing, DirectLineError.Bad("BadSyntax", "The body is not JSON of the expected form."));
        }
    }

    private static IResult Answer(string conversationId, string userId, DirectLineTokens tokens)
    {
        var token = tokens.Issue(conversationId, userId);
        return Results.Json(new { conversationId, token = token.Text, expires_in = token.ExpiresIn });
    }
}
