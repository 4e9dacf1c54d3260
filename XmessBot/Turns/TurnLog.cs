namespace XmessBot.Turns;

/// <summary>What turns leave in the log: kinds, counts and references, never what people write nor who they are.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(1, LogLevel.Error, "Turn failed. Reference {Reference}, activity type {Type}, channel {Channel}")]
    public static partial void TurnFailed(this ILogger log, Exception exception, string reference, string? type, string? channel);

    [LoggerMessage(2, LogLevel.Information, "Turn run again after a conflict ({Conflict}), run {Run}")]
    public static partial void TurnRunAgain(this ILogger log, string? conflict, int run);

    [LoggerMessage(3, LogLevel.Error, "The apology of {Reference} could not be stored")]
    public static partial void ApologyNotStored(this ILogger log, Exception exception, string reference);
}
