using System.Globalization;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// A refusal in Direct Line's shape: <c>{"error":{"code":"…","message":"…"}}</c>. The message is for the developer of the client; people
/// never see it, so it is in English.
/// </summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">A code for programs.</param>
/// <param name="Message">A message for the client's developer.</param>
public sealed record DirectLineError(int Status, string Code, string Message) : IResult
{
    /// <summary>No <c>Authorization</c> header, or not a bearer token.</summary>
    public static readonly DirectLineError MissingToken =
        new(401, "MissingToken", "Send the header 'Authorization: Bearer TOKEN'.");

    /// <summary>Not a token of this host, or one that was altered.</summary>
    public static readonly DirectLineError InvalidToken = new(403, "InvalidToken", "The token is not valid.");

    /// <summary>The token has expired; the stock client asks its page for another.</summary>
    public static readonly DirectLineError TokenExpired = new(403, "TokenExpired", "The token has expired.");

    /// <summary>The token is for another conversation.</summary>
    public static readonly DirectLineError WrongConversation =
        new(403, "WrongConversation", "The token is for another conversation.");

    /// <summary>No secret is configured, or another was sent.</summary>
    public static readonly DirectLineError InvalidSecret = new(403, "InvalidSecret", "The secret is not valid.");

    /// <summary>The page's origin is not allowed.</summary>
    public static readonly DirectLineError OriginNotAllowed =
        new(403, "OriginNotAllowed", "Pages of this origin may not use the bot.");

    /// <summary>There is no such conversation, or it has not been started.</summary>
    public static readonly DirectLineError NoConversation =
        new(404, "ConversationNotFound", "The conversation does not exist.");

    /// <summary>The body is too large.</summary>
    public static readonly DirectLineError TooLarge = new(413, "ActivityTooLarge", "The activity is too large.");

    /// <summary>Uploads are not accepted: the bot needs no files.</summary>
    public static readonly DirectLineError NoUploads =
        new(415, "UploadNotSupported", "The bot does not take files.");

    /// <summary>The bot's turn failed.</summary>
    public static readonly DirectLineError BotFailed =
        new(502, "BotError", "The bot could not process the activity.");

    /// <summary>How long to wait before retrying, where that helps. Sent as a date; see <see cref="ExecuteAsync"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The conversation posted too many activities in a short time.</summary>
    public static DirectLineError TooManyActivities(TimeSpan wait) =>
        new(429, "TooManyRequests", "Too many activities; wait a little.") { RetryAfter = wait };

    /// <summary>The address asked for too many new tokens.</summary>
    public static DirectLineError TooManyTokens(TimeSpan wait) =>
        new(429, "TooManyRequests", "Too many tokens for this address; wait a little.") { RetryAfter = wait };

    /// <summary>A request that breaks the protocol.</summary>
    public static DirectLineError Bad(string code, string message) => new(400, code, message);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        // As a date, which HTTP allows as well as seconds: the stock client (botframework-directlinejs 0.15.8) fails on seconds, treats its
        // own failure as a broken network, and only after 20 seconds tells its user that nothing was sent.
        if (RetryAfter is { } wait)
            httpContext.Response.Headers.RetryAfter = Until(httpContext, wait);
        return httpContext.Response.WriteAsJsonAsync(
            new { error = new { code = Code, message = Message } }, httpContext.RequestAborted);
    }

    // HTTP dates have whole seconds: rounded up, so that a client that retries then is not refused again.
    private static string Until(HttpContext http, TimeSpan wait)
    {
        var until = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() + wait;
        return until.AddTicks(TimeSpan.TicksPerSecond - 1).ToString("R", CultureInfo.InvariantCulture);
    }
}
