namespace XmessBot.Storage.Queries;

/// <summary>A page of what a query finds.</summary>
/// <param name="Items">What is on it, in the order asked for.</param>
/// <param name="Next">Where the next page begins, for whoever asks for it; null for the last page.</param>
public sealed record QueryPage<T>(IReadOnlyList<T> Items, string? Next);
