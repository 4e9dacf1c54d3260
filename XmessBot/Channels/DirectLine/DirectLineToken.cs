namespace XmessBot.Channels.DirectLine;

/// <summary>What a token allows its bearer: to act as one user in one conversation.</summary>
public sealed record DirectLineToken(string ConversationId, string UserId, TokenUse Use);

/// <summary>What a token is for.</summary>
public enum TokenUse
{
    /// <summary>Any call about one conversation.</summary>
    Conversation,

    /// <summary>Only connecting to the stream, within a minute: this token is part of a URL, and proxies log URLs.</summary>
    Stream,
}

/// <summary>A token as it is issued.</summary>
/// <param name="Text">The token, which the client sends back.</param>
/// <param name="ExpiresIn">How long it is valid, in whole seconds.</param>
public sealed record IssuedToken(string Text, int ExpiresIn);

/// <summary>The result of reading a token.</summary>
/// <param name="Token">The token; null when it is refused.</param>
/// <param name="Expired">Whether it is valid except that it has expired.</param>
public readonly record struct TokenReading(DirectLineToken? Token, bool Expired);
