using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>People's names in a message: a first name, or a capital after "en", "na", "la", and the names after it.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> Articles =
        ["en", "na", "la", "l", "el", "n", "d", "senyora", "senyor", "sra", "sr", "mentor", "mentora", "assessor", "assessora", "persona",
            "diu", "companya",
        "company"];

    /// <summary>First names, folded.</summary>
    public static IReadOnlySet<string> First { get; } =
        WordLists.Lines("first-names").SelectMany(Text.Tokens.Of).Select(token => token.Text).ToHashSet();

    /// <summary>The name that begins at a token, as it was typed, with the first token after it; null when none does.</summary>
    public static (string Name, int End)? At(Utterance said, IReadOnlyList<Token> tokens, int start)
    {
        var token = tokens[start];
        if (token.Kind != TokenKind.Word || token.Text.Length < 3 || Covered(said, token)) return null;
        var capital = char.IsUpper(said.Text[token.Start]);
        var known = First.Contains(token.Text);
        var article = start > 0 && Articles.Contains(tokens[start - 1].Text);
        // A capital in the middle of a sentence after an article; small, only a first name after one.
        var surname = start + 1 < tokens.Count && tokens[start + 1].Kind == TokenKind.Word
            && char.IsUpper(said.Text[tokens[start + 1].Start]);
        if (!(known && (article || capital))
            && !(capital && article && (start > 1 || surname) && !QueryGrammar.Book.Knows(token.Text))) return null;
        if (Comarques.At(tokens, start) is not null || (!capital && IsOfTime(said, token))) return null;
        var end = start + 1;
        while (end < tokens.Count && Goes(said, tokens, end, capital)) end++;
        while (tokens[end - 1].Text is "i" or "de") end--;
        return (said.Text[token.Start..tokens[end - 1].End], end);
    }

    private static bool Goes(Utterance said, IReadOnlyList<Token> tokens, int at, bool capital)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Word || token.Start == tokens[at - 1].Start) return false;
        if (char.IsUpper(said.Text[token.Start])) return !Covered(said, token) || !QueryGrammar.Small.Contains(tokens[at - 1].Text);
        if (token.Text is "i" or "de") return at + 1 < tokens.Count && capital && tokens[at + 1].Kind == TokenKind.Word
            && char.IsUpper(said.Text[tokens[at + 1].Start]) && !Covered(said, tokens[at + 1]) && Comarques.At(tokens, at + 1) is null;
        return !capital && !QueryGrammar.Book.Knows(token.Text) && !QueryGrammar.Small.Contains(token.Text) && !Covered(said, token);
    }

    // "De l'abril".
    private static bool IsOfTime(Utterance said, Token token) => said.Times.Items.Any(item =>
        said.Times.Tokens[item.Start].Start <= token.Start && token.End <= said.Times.Tokens[item.End - 1].End);

    private static bool Covered(Utterance said, Token token) =>
        said.Places.Mentions.Any(place => place.Start <= token.Start && token.End <= place.End);
}
