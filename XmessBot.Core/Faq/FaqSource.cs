namespace XmessBot.Core.Faq;

/// <summary>Where an item of the FAQ comes from.</summary>
public enum FaqSourceKind
{
    /// <summary>The lessons of a session (R15).</summary>
    Lesson,

    /// <summary>A question that had no answer.</summary>
    Question,
}

/// <summary>Something that an item of the FAQ comes from; an item that staff wrote has none.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The key of the proposal or the question.</param>
/// <param name="Item">The number of the item that it was gathered into; merging does not change it.</param>
/// <param name="Text">The question as it came up; null when only a good practice did.</param>
/// <param name="Session">The number of the session; null for a question.</param>
/// <param name="HeldOn">The civil day of the session; null for a question.</param>
public sealed record FaqSource(FaqSourceKind Kind, Guid Id, int Item, string? Text, int? Session = null, DateOnly? HeldOn = null);
