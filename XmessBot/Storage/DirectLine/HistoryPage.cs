namespace XmessBot.Storage.DirectLine;

/// <summary>A stretch of a conversation's history, in order.</summary>
/// <param name="Activities">Each activity as JSON; at most as many as were asked for.</param>
/// <param name="Watermark">After which one goes on reading: the last of these, or where one already was.</param>
public sealed record HistoryPage(IReadOnlyList<string> Activities, long Watermark);
