namespace XmessBot.Core.Language.Answers.Features;

/// <summary>A part of an answer: a phrase of the lists, or a word that is in none.</summary>
/// <param name="Kind">The phrase's heading; "@do", "@word", "@told" for a word of the question; "neg", "#", "#day" or "w" for
/// another.</param>
/// <param name="Text">Its words as the list has them.</param>
/// <param name="Clause">Which clause it stands in, from 0.</param>
/// <param name="Denied">Whether a "no" before it denies it.</param>
internal sealed record AnswerPiece(string Kind, string Text, int Clause, bool Denied)
{
    /// <summary>Whether a pause or the end comes after it.</summary>
    public bool Pauses { get; init; }

    /// <summary>The kind, denied or not.</summary>
    public string Symbol { get; } = Denied ? "no+" + Kind : Kind;
}
