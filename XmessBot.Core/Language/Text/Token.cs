namespace XmessBot.Core.Language.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters: "dimarts", the "d" of "d'onze", the "h" of "16h".</summary>
    Word,

    /// <summary>Digits: "16".</summary>
    Number,

    /// <summary>One character that is neither, blanks left out: ":", ",", an emoji.</summary>
    Mark,
}

/// <summary>
/// A word, number or mark of a message. An apostrophe between words separates them and leaves no token; after a number
/// it is a mark (2'5 h, 45').
/// </summary>
/// <param name="Text">Folded (see <see cref="CatalanText.Fold(string)"/>).</param>
/// <param name="Start">Where it starts in the original text.</param>
/// <param name="End">The first position of the original after it.</param>
/// <param name="Kind">Word, number or mark.</param>
/// <param name="Glued">Whether it follows the one before with neither blank nor apostrophe between.</param>
public readonly record struct Token(string Text, int Start, int End, TokenKind Kind, bool Glued);
