using System.Runtime.InteropServices;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// What the model sees of a message: its words, pairs of words and pieces of words (so that a typo leaves most of a word
/// standing), alone and together with who writes. Each is a 64-bit hash; text longer than a screen counts by its start.
/// </summary>
internal static class IntentFeatures
{
    private const int MaxLength = 600;
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The hashes, each with its weight, of unit length together.</summary>
    public static Dictionary<ulong, float> Of(string text, Role role)
    {
        var tokens = Tokens.Of(text.Length > MaxLength ? text[..MaxLength] : text);
        var found = new Dictionary<ulong, float>();
        var last = "^";
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Mark && token.Text is not ("?" or "!")) continue;
            var word = token.Kind == TokenKind.Number ? "0" : token.Text;
            Word(found, word, last, role);
            last = word;
        }
        Add(found, Hash("pair", last, "$"), 1);
        Add(found, Hash("size", Math.Min(tokens.Count, 8).ToString(System.Globalization.CultureInfo.InvariantCulture), ""), 0.5f);
        Normalise(found);
        Add(found, Hash("role", role.ToString(), ""), 0.3f);
        return found;
    }

    private static void Word(Dictionary<ulong, float> found, string word, string last, Role role)
    {
        Add(found, Hash("word", word, ""), 1);
        Add(found, Hash("pair", last, word), 0.8f);
        if (role != Role.Any) Add(found, Hash(role.ToString(), word, ""), 0.6f);
        if (!char.IsLetter(word[0])) return;
        var framed = "<" + (word.Length > 24 ? word[..24] : word) + ">";
        for (var length = 3; length <= 5; length++)
            for (var at = 0; at + length <= framed.Length; at++)
                Add(found, Hash("piece", framed.AsSpan(at, length), ""), 0.4f);
    }

    private static void Add(Dictionary<ulong, float> found, ulong feature, float weight)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(found, feature, out _);
        sum = Math.Min(sum + weight, 2 * weight);
    }

    private static void Normalise(Dictionary<ulong, float> found)
    {
        var length = MathF.Sqrt(found.Values.Sum(weight => weight * weight));
        foreach (var feature in found.Keys.ToList()) found[feature] /= length;
    }

    private static ulong Hash(ReadOnlySpan<char> kind, ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var hash = Mix(Mix(Offset, kind), "\u0001");
        return Mix(Mix(Mix(hash, one), "\u0001"), other);
    }

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text) hash = unchecked((hash ^ letter) * Prime);
        return hash;
    }
}
