namespace XmessBot.Storage.DirectLine;

/// <summary>One page of a conversation's history, in order.</summary>
/// <param name="Activities">Each activity as JSON; at most the requested number.</param>
/// <param name="Watermark">Where the next page begins: after the last of these, or unchanged when the page is empty.</param>
public sealed record HistoryPage(IReadOnlyList<string> Activities, long Watermark);
