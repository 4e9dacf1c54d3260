namespace XmessBot.Turns;

/// <summary>The log of turns: kinds, counts and references, never what people write or who they are.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(1, LogLevel.Error, "Turn failed. Reference {Reference}, activity type {Type}, channel {Channel}\n{Trace}")]
    public static partial void TurnFailed(this ILogger log, string reference, string? type, string? channel, string trace);

    [LoggerMessage(2, LogLevel.Information, "Turn run again after a conflict ({Conflict}), run {Run}")]
    public static partial void TurnRunAgain(this ILogger log, string? conflict, int run);

    [LoggerMessage(5, LogLevel.Warning, "Nobody knows whether a turn was stored, fault {Fault}\n{Trace}")]
    public static partial void CommitFailed(this ILogger log, int fault, string trace);

    [LoggerMessage(3, LogLevel.Error, "The apology of {Reference} could not be stored\n{Trace}")]
    public static partial void ApologyNotStored(this ILogger log, string reference, string trace);

    [LoggerMessage(4, LogLevel.Warning, "The replies of a turn could not be sent and are left to the outbox, channel {Channel}\n{Trace}")]
    public static partial void LeftToOutbox(this ILogger log, string? channel, string trace);
}
