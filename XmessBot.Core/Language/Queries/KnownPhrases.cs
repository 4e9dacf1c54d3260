using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Queries.Rules;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Queries;

/// <summary>What other readers find in a message of staff, as phrases of a grammar: places, people, days, lengths and numbers.</summary>
internal static class KnownPhrases
{
    /// <summary>Those of a message.</summary>
    /// <param name="said">The message.</param>
    /// <param name="tokens">The tokens that the grammar reads; their places in the text tell where each phrase stands.</param>
    public static IEnumerable<Item> In(Utterance said, IReadOnlyList<Token> tokens) =>
        [.. Places(said, tokens), .. Times(said, tokens), .. Numbers(said, tokens)];

    private static IEnumerable<Item> Places(Utterance said, IReadOnlyList<Token> tokens)
    {
        foreach (var mention in said.Places.Mentions)
            if (Span(tokens, mention.Start, mention.End) is var (start, end))
                yield return new Item(start, end, QueryGrammar.Town, new SaidTown(mention.Municipality), null);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Comarques.At(tokens, at) is var (comarca, last)) yield return new Item(at, last, QueryGrammar.Comarca, comarca, null);
            if (PersonNames.At(said, tokens, at) is var (name, after)) yield return new Item(at, after, QueryGrammar.Person, name, null);
        }
    }

    private static IEnumerable<Item> Times(Utterance said, IReadOnlyList<Token> tokens)
    {
        foreach (var item in said.Times.Items)
        {
            var days = item.Value switch { Days one => one, SeveralDays several => several.InARow, _ => null };
            var (first, last) = (said.Times.Tokens[item.Start], said.Times.Tokens[item.End - 1]);
            if (Span(tokens, first.Start, last.End) is not var (start, end) || tokens[start].Text == Lexicon.TellMe) continue;
            if (item.Value is Duration { Minutes: > 0 } length)
                yield return new Item(start, end, QueryGrammar.Length, length.Minutes, null);
            // "És un assessorament" is no first of the month.
            if (days is not null && !(item.End - item.Start < 3 && last.Text is "un" or "u" or "una"))
                yield return new Item(start, end, QueryGrammar.When, new SaidDays(days), null);
        }
    }

    private static IEnumerable<Item> Numbers(Utterance said, IReadOnlyList<Token> tokens)
    {
        foreach (var (kind, text) in said.References.Requests.Select(each => (QueryGrammar.Reference, each))
            .Concat(said.References.Calls.Select(each => (QueryGrammar.Call, each))))
        {
            var at = said.Text.IndexOf(text, StringComparison.Ordinal);
            if (at >= 0 && Span(tokens, at, at + text.Length) is var (start, end)) yield return new Item(start, end, kind, text, null);
        }
    }

    // The tokens between two places of the text.
    private static (int Start, int End)? Span(IReadOnlyList<Token> tokens, int from, int to)
    {
        var start = 0;
        while (start < tokens.Count && tokens[start].Start < from) start++;
        var end = start;
        while (end < tokens.Count && tokens[end].End <= to) end++;
        return end > start ? (start, end) : null;
    }
}
