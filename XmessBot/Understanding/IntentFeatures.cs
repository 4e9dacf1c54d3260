using System.Runtime.InteropServices;
using XmessBot.Core.Language.Places;
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
    private const string Place = "#place";

    private static readonly HashSet<string> Days =
    [
        "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge", "dill", "dl", "dt", "dm", "dc", "dj", "dv", "lunes", "martes", "miercoles", "jueves", "viernes",
    ];

    private static readonly HashSet<string> Months =
    [
        "gener", "febrer", "març", "marc", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre", "mayo", "junio", "julio", "septiembre",
    ];

    /// <summary>The hashes, each with its weight, of unit length together.</summary>
    public static Dictionary<ulong, float> Of(string text, Role role)
    {
        var start = text.Length > MaxLength ? text[..MaxLength] : text;
        var tokens = Tokens.Of(start);
        var places = MunicipalityReader.Read(start).Mentions;
        var found = new Dictionary<ulong, float>();
        var last = "^";
        var place = 0;
        foreach (var token in tokens)
        {
            while (place < places.Count && places[place].End <= token.Start) place++;
            var word = place < places.Count && token.Start >= places[place].Start ? Place : Generic(token);
            if (word is null || (word == Place && last == Place)) continue;
            Word(found, word, last, role);
            last = word;
        }
        Add(found, Hash("pair", last, "$"), 1);
        Add(found, Hash("size", Math.Min(tokens.Count, 8).ToString(System.Globalization.CultureInfo.InvariantCulture), ""), 0.5f);
        Normalise(found);
        Add(found, Hash("role", role.ToString(), ""), 0.3f);
        return found;
    }

    // Which number or day it is says nothing of what is wanted; that there is one says much.
    private static string? Generic(Token token) => token switch
    {
        { Kind: TokenKind.Mark } => token.Text is "?" or "!" ? token.Text : null,
        { Kind: TokenKind.Number } => "0",
        _ when Days.Contains(token.Text) => "#day",
        _ when Months.Contains(token.Text) => "#month",
        _ => token.Text,
    };

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
