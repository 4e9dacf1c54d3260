using System.Text.RegularExpressions;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Wording;

/// <summary>What is right to show: words of the dictionary and of <c>allowed-words.txt</c>, and nothing of <c>slips.txt</c>.</summary>
internal static partial class Spelling
{
    private static readonly HashSet<string> Allowed = Lines("allowed-words.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly Regex[] Typical =
        [.. Lines("slips.txt").Select(slip => new Regex($@"(?<!\w)(?:{slip})(?!\w)", RegexOptions.IgnoreCase))];

    /// <summary>The words of a bare text that are not right, each once.</summary>
    public static IReadOnlyList<string> Unknown(string bare) =>
        [.. Hunspell.Unknown(bare).Where(word => word.Any(char.IsLetter) && !Allowed.Contains(word) && !Allowed.Contains(Plain(word)))];

    /// <summary>The typical slips of a text.</summary>
    public static IEnumerable<string> Slips(string text) =>
        Typical.Select(slip => slip.Match(text)).Where(found => found.Success).Select(found => found.Value);

    /// <summary>A word without the article or the pronoun that is joined to it.</summary>
    public static string Plain(string word) => Elided().Replace(word, "");

    [GeneratedRegex("^[ldnmst]'", RegexOptions.IgnoreCase)]
    private static partial Regex Elided();

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "XmessBot.Tests", "Wording", file)).Where(l => l.Length > 0 && l[0] != '#');
}
