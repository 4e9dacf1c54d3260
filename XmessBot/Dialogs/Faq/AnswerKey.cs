using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Faq;

/// <summary>What a button under an answer acts on.</summary>
/// <param name="Entry">The id of the entry.</param>
/// <param name="Asked">The question as it was asked; null when the button does not learn from it.</param>
internal sealed record AnswerKey(string Entry, string? Asked = null)
{
    /// <summary>Shows the answer.</summary>
    public const string Show = "faq_show";

    /// <summary>It was of use.</summary>
    public const string Useful = "faq_useful";

    /// <summary>It was of no use.</summary>
    public const string Useless = "faq_useless";

    /// <summary>It is what the question meant.</summary>
    public const string Meant = "faq_meant";

    /// <summary>The press of a button.</summary>
    public Press Press(string button) => Cards.Press.Go(button, Asked is null ? Entry : $"{Entry}|{Asked}");

    /// <summary>What a press acts on: anyone can write a card's data, and an entry that does not exist is not found.</summary>
    public static AnswerKey? Of(Press press) => press.Key.Split('|', 2) switch
    {
        [{ Length: > 0 and <= 64 } entry] => new AnswerKey(entry),
        [{ Length: > 0 and <= 64 } entry, var asked] => new AnswerKey(entry, asked),
        _ => null,
    };
}
