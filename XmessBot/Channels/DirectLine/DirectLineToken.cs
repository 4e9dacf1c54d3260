namespace XmessBot.Channels.DirectLine;

/// <summary>What a token lets its bearer do: be one user in one conversation.</summary>
public sealed record DirectLineToken(string ConversationId, string UserId, TokenUse Use);

/// <summary>What a token is for.</summary>
public enum TokenUse
{
    /// <summary>Every call of one conversation.</summary>
    Conversation,

    /// <summary>
    /// Only connecting to the stream, very soon: it travels in an address, and addresses are written into the logs of proxies.
    /// </summary>
    Stream,
}

/// <summary>A token as it is handed out.</summary>
/// <param name="Text">What the client sends back.</param>
/// <param name="ExpiresIn">How long it can be used, in whole seconds.</param>
public sealed record IssuedToken(string Text, int ExpiresIn);

/// <summary>What came of reading a token.</summary>
/// <param name="Token">Null when it is refused.</param>
/// <param name="Expired">It was ours, and is refused only because its time is over.</param>
public readonly record struct TokenReading(DirectLineToken? Token, bool Expired);
