using System.Globalization;
using System.Runtime.InteropServices;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// The features of a message for the intent model: the sounds of its words, alone, in pairs and in n-grams (so that a typo keeps most
/// features of a word), and their concepts, combined with the role of the writer. Only the start of a long text counts.
/// </summary>
internal sealed class IntentFeatures
{
    private const int MaxLength = 600;
    private const int LongestWord = 24;
    private const int MostOfOne = 2;
    private const int AroundAWord = 3;
    private const float OfRole = 0.3f;
    private const string Place = "#place";

    // In common form, like the words they are compared with.
    private static readonly HashSet<string> Days = ["dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"];

    private static readonly HashSet<string> Months =
    [
        "gener", "febrer", "marc", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre",
    ];

    private static readonly ulong WordKind = FeatureHash.Kind("word");
    private static readonly ulong PairKind = FeatureHash.Kind("pair");
    private static readonly ulong PieceKind = FeatureHash.Kind("piece");
    private static readonly ulong IdeaKind = FeatureHash.Kind("idea");
    private static readonly ulong IdeaPairKind = FeatureHash.Kind("ideas");
    private static readonly ulong SizeKind = FeatureHash.Kind("size");
    private static readonly ulong[] RoleKinds = [.. Enum.GetNames<Role>().Select(FeatureHash.Kind)];

    private readonly List<string> _words;
    private readonly List<WeightedFeature> _around;
    private string _lastWord = "^";
    private string _lastIdea = "^";

    private IntentFeatures(Utterance said, Role role)
    {
        _words = new List<string>(said.Words.Count);
        _around = new List<WeightedFeature>(AroundAWord * (said.Words.Count + 1));
        Read(said);
        Role = new WeightedFeature(RoleKinds[(int)role], OfRole);
    }

    /// <summary>The words, each as its sound or as a placeholder ("0", "#day"); <see cref="OfWord"/> gives the features of each.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The features of word pairs and of the whole message.</summary>
    public ReadOnlySpan<WeightedFeature> Around => CollectionsMarshal.AsSpan(_around);

    /// <summary>The feature of the role; its weight does not depend on the length of the message.</summary>
    public WeightedFeature Role { get; }

    /// <summary>Extracts the features of a message.</summary>
    public static IntentFeatures Of(Utterance said, Role role) => new(said, role);

    /// <summary>The features of a word, wherever it is in the message.</summary>
    public static List<WeightedFeature> OfWord(string word, Role role)
    {
        List<WeightedFeature> found = [new(FeatureHash.Of(WordKind, word), 1)];
        if (role != Understanding.Role.Any) found.Add(new WeightedFeature(FeatureHash.Of(RoleKinds[(int)role], word), 0.6f));
        // A lone "h" has no sound.
        if (word is [var first, ..] && char.IsLetter(first)) AddPieces(found, word);
        return found;
    }

    /// <summary>All features with their weights; those of words and pairs are scaled together to unit length.</summary>
    public Dictionary<ulong, float> Weighted(Role role)
    {
        List<WeightedFeature> all = [.. _words.SelectMany(word => OfWord(word, role)), .. _around];
        var length = MathF.Sqrt(all.Sum(feature => feature.Weight * feature.Weight));
        var weighted = new Dictionary<ulong, float> { [Role.Hash] = Role.Weight };
        foreach (var (hash, weight) in all) CollectionsMarshal.GetValueRefOrAddDefault(weighted, hash, out _) += weight / length;
        return weighted;
    }

    private void Read(Utterance said)
    {
        var words = said.Words;
        var heard = Ideas.Heard(said);
        var places = said.Places.Mentions;
        var place = 0;
        var count = 0;
        for (var at = 0; at < words.Count && words[at].End <= MaxLength; at++)
        {
            count++;
            while (place < places.Count && places[place].End <= words[at].Start) place++;
            var isPlace = place < places.Count && words[at].Start >= places[place].Start;
            if (isPlace && _lastWord == Place) continue;
            if ((isPlace ? Place : Generic(words[at])) is { } generic) Word(generic, generic);
            else if (words[at].Kind == TokenKind.Word) Word(heard[at], Ideas.Of(heard[at]));
        }
        Add(FeatureHash.Of(PairKind, _lastWord, "$"), 1);
        Add(FeatureHash.Of(IdeaPairKind, _lastIdea, "$"), 0.8f);
        Add(FeatureHash.Of(SizeKind, Math.Min(count, 8).ToString(CultureInfo.InvariantCulture)), 0.5f);
    }

    // The value of a number or day says nothing about the intent; that there is one says much.
    private static string? Generic(Token token) => token switch
    {
        { Kind: TokenKind.Mark } => token.Text is "?" or "!" or "@" ? token.Text : null,
        { Kind: TokenKind.Number } => "0",
        _ when Days.Contains(token.Text) => "#day",
        _ when Months.Contains(token.Text) => "#month",
        _ => null,
    };

    private void Word(string word, string? idea)
    {
        if (_words.Count(each => each == word) < MostOfOne) _words.Add(word);
        Add(FeatureHash.Of(PairKind, _lastWord, word), 0.8f);
        _lastWord = word;
        // Pairs of concepts skip the words between them: "esborreu totes les meves dades" pairs removing with one's own data.
        if (idea is null || idea == _lastIdea) return;
        Add(FeatureHash.Of(IdeaKind, idea), 1);
        Add(FeatureHash.Of(IdeaPairKind, _lastIdea, idea), 0.8f);
        _lastIdea = idea;
    }

    // N-grams of three to five letters, with word boundaries. Merges a/e and o/u, which sound alike when unstressed.
    private static void AddPieces(List<WeightedFeature> found, string word)
    {
        var last = Math.Min(word.Length, LongestWord);
        for (var at = -1; at + 3 <= last + 1; at++)
        {
            var hash = PieceKind;
            for (var n = 0; n < 5 && at + n <= last; n++)
            {
                hash = FeatureHash.Mix(hash, at + n < 0 ? '<' : at + n == last ? '>' : Vowel(word[at + n]));
                if (n >= 2) found.Add(new WeightedFeature(hash, 0.4f));
            }
        }
    }

    private static char Vowel(char letter) => letter switch { 'e' => 'a', 'o' => 'u', _ => letter };

    private void Add(ulong feature, float weight) => _around.Add(new WeightedFeature(feature, weight));
}
