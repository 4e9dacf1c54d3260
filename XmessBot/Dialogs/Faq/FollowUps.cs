using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Dialogs.Faq;

/// <summary>A question that goes on from the one before it: "i per a cooperatives?", "i si és un contracte menor?".</summary>
internal static class FollowUps
{
    private const int MostWords = 8;

    /// <summary>Whether a message is one.</summary>
    public static bool IsOne(Utterance said) =>
        said.Tokens is [{ Text: "i" }, ..] && said.Tokens.Count(token => token.Kind == TokenKind.Word) <= MostWords;

    /// <summary>The question that is meant: the one before, with what is new.</summary>
    public static string After(string before, Utterance said) =>
        $"{before.TrimEnd().TrimEnd('?')} {said.Text[said.Tokens[0].End..].Trim()}";
}
