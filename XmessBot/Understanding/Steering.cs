using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// Recognises attempts to change what the bot is or does, such as prompt injection (Data/steering.txt). The bot follows no such text
/// anyway; recognising it keeps the message from opening a dialog about the request or person that it mentions.
/// </summary>
internal static class Steering
{
    private const int WidestGap = 40;
    private const int NotWithin = 25;
    private const string Gap = "..";
    private const string Beginning = "^";

    private static readonly ILookup<string, string[]> All = ByFirstWord(Rules.Select(rule => rule.Phrase));

    /// <summary>The phrases, each with an example.</summary>
    internal static IEnumerable<(string Phrase, string Example)> Rules =>
        UnderstandingData.Lines("steering").Select(line => line.Split(" = ", 2)).Select(sides => (sides[0], sides[1]));

    /// <summary>Whether the message is such an attempt.</summary>
    public static bool IsIn(Utterance said) => IsIn(said.Tokens, All);

    /// <summary>Whether the message contains this phrase.</summary>
    internal static bool IsIn(Utterance said, string phrase) => IsIn(said.Tokens, ByFirstWord([phrase]));

    private static bool IsIn(IReadOnlyList<Token> tokens, ILookup<string, string[]> phrases)
    {
        var first = true;
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var parts in phrases[tokens[at].Text])
            {
                if (parts[0] == Beginning ? first && Matches(tokens, at, parts, 1) : Matches(tokens, at, parts, 0)) return true;
            }
            first &= tokens[at].Kind == TokenKind.Mark;
        }
        return false;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, string[] parts, int part)
    {
        if (part == parts.Length) return true;
        if (parts[part] == Gap) return MatchesLater(tokens, at, parts, part + 1);
        if (parts[part][0] == '!') return !Follows(tokens, at, parts[part][1..].Split('|')) && Matches(tokens, at, parts, part + 1);
        return at < tokens.Count && IsWord(tokens[at].Text, parts[part]) && Matches(tokens, at + 1, parts, part + 1);
    }

    private static bool MatchesLater(IReadOnlyList<Token> tokens, int at, string[] parts, int part)
    {
        for (var later = at; later < tokens.Count && tokens[later].Start - tokens[at - 1].End <= WidestGap; later++)
        {
            if (Matches(tokens, later, parts, part)) return true;
        }
        return false;
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        for (var later = at; later < tokens.Count && tokens[later].Start - tokens[at - 1].End <= NotWithin; later++)
        {
            if (words.Contains(tokens[later].Text)) return true;
        }
        return false;
    }

    private static bool IsWord(string word, string part) =>
        part[^1] == '-' ? word.StartsWith(part[..^1], StringComparison.Ordinal) : word == part;

    // Indexed by first word, so that a phrase is tried only where its first word occurs.
    private static ILookup<string, string[]> ByFirstWord(IEnumerable<string> phrases) =>
        phrases.SelectMany(Variants.Of).Select(Parts).ToLookup(parts => parts[0] == Beginning ? parts[1] : parts[0]);

    // Tokenised like a message: "salta't" is two words.
    private static string[] Parts(string phrase) =>
        [.. phrase.Split(' ').SelectMany(part => IsWhole(part) ? [part] : Tokens.Of(part).Select(token => token.Text))];

    private static bool IsWhole(string part) => part is Gap or Beginning || part[0] == '!' || part[^1] == '-';
}
