namespace XmessBot.Core.Requests;

/// <summary>The limits of a free-text answer. The question states the maximum; an answer within it is stored unchanged.</summary>
/// <param name="MinWords">Fewer words than this do not answer; they are asked again with an example.</param>
/// <param name="MaxCharacters">More characters than this are not taken.</param>
public readonly record struct TextLimits(int MinWords, int MaxCharacters)
{
    /// <summary>The limits of a written field; null for a field that is not written.</summary>
    public static TextLimits? Of(RequestField field) => field switch
    {
        RequestField.Post => new TextLimits(1, 200),
        RequestField.Need => new TextLimits(5, 6000),
        RequestField.Impact or RequestField.Transferability or RequestField.Alignment or RequestField.TrackRecord
            or RequestField.Gender => new TextLimits(3, 6000),
        _ => null,
    };

    /// <summary>Whether the text answers: null when it does, else why not.</summary>
    public Refusal? Check(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > MaxCharacters) return new TextTooLong(trimmed.Length, MaxCharacters);
        var words = trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));
        return words < MinWords ? new TextTooShort(words, MinWords) : null;
    }
}
