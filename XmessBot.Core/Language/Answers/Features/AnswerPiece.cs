namespace XmessBot.Core.Language.Answers.Features;

/// <summary>A part of an answer: a phrase from the lists, or a single word.</summary>
/// <param name="Kind">
/// The heading of the phrase; "@do", "@word" or "@told" for a word of the question; "neg", "#", "#day" or "w" for another word.
/// </param>
/// <param name="Text">The words of the piece, as in the list.</param>
/// <param name="Clause">The index of its clause, from 0.</param>
/// <param name="Denied">Whether a "no" before it denies it.</param>
internal sealed record AnswerPiece(string Kind, string Text, int Clause, bool Denied)
{
    /// <summary>Whether a pause or the end of the message follows.</summary>
    public bool Pauses { get; init; }

    /// <summary>The kind, prefixed with "no+" when it is denied.</summary>
    public string Symbol { get; } = Denied ? "no+" + Kind : Kind;
}
