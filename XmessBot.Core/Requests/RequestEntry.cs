namespace XmessBot.Core.Requests;

/// <summary>
/// An entry of a request's history: one move, with who made it, when and why. Entries are never edited or deleted.
/// </summary>
/// <param name="Move">What happened.</param>
/// <param name="To">The state that the request was in after it.</param>
/// <param name="At">The moment.</param>
/// <param name="Author">The e-mail of who did it.</param>
public sealed record RequestEntry(RequestMove Move, RequestState To, DateTimeOffset At, string Author)
{
    /// <summary>The reason of a decision, the question to the council, or its answer; null when the move has none.</summary>
    public string? Text { get; init; }

    /// <summary>The last civil day, in Madrid, on which the council's answer is expected (R16); null for other moves.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>
    /// The place in the ranking by which it was put on the waiting list, from 1 (R20-R22); null for other moves, and where none was made.
    /// </summary>
    public int? Place { get; init; }

    /// <summary>The service that was granted, which may not be the preferred one (R13); null for other moves.</summary>
    public Service? Service { get; init; }
}
