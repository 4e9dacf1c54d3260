using System.Text.Json;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>.</summary>
internal static class TokenEndpoints
{
    /// <summary>What a token is asked with. Both may be left out.</summary>
    internal sealed record Asked(AskedUser? User, string? Locale);

    /// <summary>The user that a token is asked for.</summary>
    internal sealed record AskedUser(string? Id, string? Name);

    /// <summary>
    /// A token for a new conversation, for another server that knows the secret. It always names one user: that of the
    /// request, for whom that server answers, or a new one that nobody can guess.
    /// </summary>
    public static async Task<IResult> GenerateAsync(
        HttpRequest request, DirectLineCaller caller, DirectLineTokens tokens, IOptions<DirectLineOptions> options)
    {
        if (caller.CheckSecret(request) is { } refused)
            return refused;
        var (asked, malformed) = await ReadAskedAsync(request, options.Value.LargestActivity);
        if (malformed is not null)
            return malformed;
        var userId = asked.User?.Id is { Length: > 0 } named ? named : DirectLineUsers.NewUser();
        return userId.Length > DirectLineOptions.LongestUserId
            ? DirectLineError.Bad("BadArgument", "The user's id is too long.")
            : Answer(DirectLineUsers.NewConversation(), userId, tokens);
    }

    /// <summary>A token for the same conversation and user, that lasts anew.</summary>
    public static IResult Refresh(HttpRequest request, DirectLineCaller caller, DirectLineTokens tokens) =>
        caller.TryRead(request, null, out var token, out var refusal)
            ? Answer(token.ConversationId, token.UserId, tokens)
            : refusal;

    /// <summary>What a request says of the user and the language; nothing when it has no body.</summary>
    public static async Task<(Asked Asked, DirectLineError? Refusal)> ReadAskedAsync(HttpRequest request, int most)
    {
        var nothing = new Asked(null, null);
        var (text, refusal) = await BoundedBody.ReadAsync(request, most);
        if (refusal is not null || string.IsNullOrWhiteSpace(text))
            return (nothing, refusal);
        try
        {
            return (JsonSerializer.Deserialize<Asked>(text, JsonSerializerOptions.Web) ?? nothing, null);
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
