using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Queries;

/// <summary>
/// The words that may be left unread in a query: courtesy, hesitation, and verbs of asking to see, which say no condition. Any other that
/// is left might be one, and a condition that was dropped would answer another question.
/// </summary>
internal static class LightWords
{
    private const string WithMe = "with-me:";

    private static readonly ILookup<bool, string> Lists = WordLists.Lines("query-light")
        .SelectMany(line => line.Replace(WithMe, "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (OnlyWithMe: line.StartsWith(WithMe, StringComparison.Ordinal), Word: CatalanText.Fold(word))))
        .ToLookup(each => each.OnlyWithMe, each => each.Word);

    private static readonly HashSet<string> Words = [.. Lists[false].Select(Inflections.Plain)];

    private static readonly Inflections Verbs = new(Lists[false]);

    private static readonly Inflections Transfers = new(Lists[true]);

    private static readonly HashSet<string> Me = ["m", "me", "em", "ns", "nos", "ens", "mos", "mn"];

    /// <summary>Whether the word may be left, with what stands beside it.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="at">Its place.</param>
    /// <param name="small">The words that say nothing.</param>
    public static bool Has(IReadOnlyList<Token> tokens, int at, IReadOnlySet<string> small)
    {
        var word = tokens[at].Text;
        if (Words.Contains(word) && Verbs.Of(word) is null) return true;
        if (Verbs.Of(word) is not null) return !IsRelative(tokens, at, small);
        return Transfers.Of(word) is not null && !IsRelative(tokens, at, small)
            && ((at > 0 && Me.Contains(tokens[at - 1].Text)) || (at + 1 < tokens.Count && Me.Contains(tokens[at + 1].Text)));
    }

    // "Les que hem de consultar", and not "vull que em mostris" nor "que hi ha".
    private static bool IsRelative(IReadOnlyList<Token> tokens, int at, IReadOnlySet<string> small)
    {
        while (at > 0 && tokens[at].Text != "que" && (small.Contains(tokens[at - 1].Text) || tokens[at - 1].Text == "que")) at--;
        return at > 0 && tokens[at].Text == "que" && tokens[at - 1].Kind == TokenKind.Word && Verbs.Of(tokens[at - 1].Text) is null
            && Transfers.Of(tokens[at - 1].Text) is null;
    }
}
