namespace XmessBot.Core.Requests;

/// <summary>
/// The length limits of a free-text answer. The question states the maximum; an answer within the limits is stored unchanged.
/// </summary>
/// <param name="MinWords">The minimum number of words; below it the question is asked again with an example.</param>
/// <param name="MaxCharacters">The maximum number of characters.</param>
public readonly record struct TextLimits(int MinWords, int MaxCharacters)
{
    /// <summary>The limits of a free-text field; null for other fields.</summary>
    public static TextLimits? Of(RequestField field) => field switch
    {
        RequestField.Post => new TextLimits(1, 200),
        RequestField.Need => new TextLimits(5, 6000),
        RequestField.Impact or RequestField.Transferability or RequestField.Alignment or RequestField.TrackRecord
            or RequestField.Gender => new TextLimits(3, 6000),
        _ => null,
    };

    /// <summary>Why the text is refused (R23); null when it is within the limits.</summary>
    public Refusal? Check(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > MaxCharacters) return new TextTooLong(trimmed.Length, MaxCharacters);
        var words = trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));
        return words < MinWords ? new TextTooShort(words, MinWords) : null;
    }
}
