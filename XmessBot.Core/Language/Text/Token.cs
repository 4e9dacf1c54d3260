namespace XmessBot.Core.Language.Text;

/// <summary>The kinds of token.</summary>
public enum TokenKind
{
    /// <summary>Letters: "dimarts", the "d" of "d'onze", the "h" of "16h".</summary>
    Word,

    /// <summary>Digits: "16".</summary>
    Number,

    /// <summary>One other character, except blanks: ":", ",", an emoji.</summary>
    Mark,
}

/// <summary>
/// A word, number or mark of a message. An apostrophe between words separates them and produces no token; after a number it is a mark
/// (2'5 h, 45').
/// </summary>
/// <param name="Text">The folded text (see <see cref="CatalanText.Fold(string)"/>).</param>
/// <param name="Start">The position in the original text where it starts.</param>
/// <param name="End">The position in the original text after it.</param>
/// <param name="Kind">Word, number or mark.</param>
/// <param name="Glued">Whether it follows the previous token without a blank or apostrophe.</param>
public readonly record struct Token(string Text, int Start, int End, TokenKind Kind, bool Glued);
