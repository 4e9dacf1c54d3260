namespace XmessBot.Search.Embeddings;

internal static partial class EmbeddingLog
{
    [LoggerMessage(50, LogLevel.Warning, "The search does without the sentence model: {Why}\n{Trace}")]
    public static partial void WithoutModel(this ILogger log, string why, string trace);

    [LoggerMessage(51, LogLevel.Information, "The sentence model has read the knowledge base: {Texts} texts")]
    public static partial void ReadEntries(this ILogger log, int texts);

    [LoggerMessage(52, LogLevel.Debug, "A vector of the sentence model came late")]
    public static partial void CameLate(this ILogger log);
}
