using System.Globalization;

namespace XmessBot.Channels.DirectLine;

/// <summary>
/// A refusal in Direct Line's shape: <c>{"error":{"code":"…","message":"…"}}</c>. The message is for the developer of the
/// client; people never see it, so it is in English.
/// </summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What a program decides by.</param>
/// <param name="Message">What its developer reads.</param>
public sealed record DirectLineError(int Status, string Code, string Message) : IResult
{
    /// <summary>No <c>Authorization</c> header, or one that is not a bearer's.</summary>
    public static readonly DirectLineError MissingToken =
        new(401, "MissingToken", "Send the header 'Authorization: Bearer TOKEN'.");

    /// <summary>Not a token of this host, or altered.</summary>
    public static readonly DirectLineError InvalidToken = new(403, "InvalidToken", "The token is not valid.");

    /// <summary>The token's time is over; the stock client asks its page for another.</summary>
    public static readonly DirectLineError TokenExpired = new(403, "TokenExpired", "The token has expired.");

    /// <summary>The token opens another conversation.</summary>
    public static readonly DirectLineError WrongConversation =
        new(403, "WrongConversation", "The token is for another conversation.");

    /// <summary>The endpoint's secret is not configured, or not the one sent.</summary>
    public static readonly DirectLineError InvalidSecret = new(403, "InvalidSecret", "The secret is not valid.");

    /// <summary>A page of an origin that is not allowed.</summary>
    public static readonly DirectLineError OriginNotAllowed =
        new(403, "OriginNotAllowed", "Pages of this origin may not use the bot.");

    /// <summary>There is no such conversation, or it was not started yet.</summary>
    public static readonly DirectLineError NoConversation =
        new(404, "ConversationNotFound", "The conversation does not exist.");

    /// <summary>The body is too large.</summary>
    public static readonly DirectLineError TooLarge = new(413, "ActivityTooLarge", "The activity is too large.");

    /// <summary>Files are not taken: nothing that the bot does needs one.</summary>
    public static readonly DirectLineError NoUploads =
        new(415, "UploadNotSupported", "The bot does not take files.");

    /// <summary>The bot's turn failed.</summary>
    public static readonly DirectLineError BotFailed =
        new(502, "BotError", "The bot could not process the activity.");

    /// <summary>How long to wait before asking again, where that helps. It is sent as a date; see <see cref="ExecuteAsync"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Too many activities in a short time.</summary>
    public static DirectLineError TooManyActivities(TimeSpan wait) =>
        new(429, "TooManyRequests", "Too many activities; wait a little.") { RetryAfter = wait };

    /// <summary>Too many new tokens for one address.</summary>
    public static DirectLineError TooManyTokens(TimeSpan wait) =>
        new(429, "TooManyRequests", "Too many tokens for this address; wait a little.") { RetryAfter = wait };

    /// <summary>Something in the request is not as the protocol says.</summary>
    public static DirectLineError Bad(string code, string message) => new(400, code, message);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        // As a date, which HTTP allows as well as seconds: the stock client (botframework-directlinejs 0.15.8) fails at seconds, takes
        // its own failure for a broken network, and its person waits 20 seconds to be told that nothing was sent.
        if (RetryAfter is { } wait)
            httpContext.Response.Headers.RetryAfter = Until(httpContext, wait);
        return httpContext.Response.WriteAsJsonAsync(
            new { error = new { code = Code, message = Message } }, httpContext.RequestAborted);
    }

    // Dates in HTTP are of whole seconds: the next one, so that who asks then is not refused again.
    private static string Until(HttpContext http, TimeSpan wait)
    {
        var until = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() + wait;
        return until.AddTicks(TimeSpan.TicksPerSecond - 1).ToString("R", CultureInfo.InvariantCulture);
    }
}
