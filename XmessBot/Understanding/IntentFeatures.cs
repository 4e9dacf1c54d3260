using System.Globalization;
using System.Runtime.InteropServices;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// What the model sees of a message: the sounds of its words, alone, in pairs and in pieces (so that a typo leaves most of a word
/// standing), and the ideas that they stand for, together with who writes. Text longer than a screen counts by its start.
/// </summary>
internal sealed class IntentFeatures
{
    private const int MaxLength = 600;
    private const int LongestWord = 24;
    private const int MostOfOne = 2;
    private const int AroundAWord = 3;
    private const float OfRole = 0.3f;
    private const string Place = "#place";

    // In the common form, as the words are.
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
    private readonly List<Sign> _around;
    private string _lastWord = "^";
    private string _lastIdea = "^";

    private IntentFeatures(Utterance said, Role role)
    {
        _words = new List<string>(said.Words.Count);
        _around = new List<Sign>(AroundAWord * (said.Words.Count + 1));
        Read(said);
        Role = new Sign(RoleKinds[(int)role], OfRole);
    }

    /// <summary>Its words, by their sound or by what stands for them: each has the features of <see cref="OfWord"/>.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>What is seen between the words, and of the whole.</summary>
    public ReadOnlySpan<Sign> Around => CollectionsMarshal.AsSpan(_around);

    /// <summary>Who writes: it counts the same in a long message and in a short one.</summary>
    public Sign Role { get; }

    /// <summary>What is seen of a message.</summary>
    public static IntentFeatures Of(Utterance said, Role role) => new(said, role);

    /// <summary>What is seen of a word wherever it stands.</summary>
    public static List<Sign> OfWord(string word, Role role)
    {
        List<Sign> found = [new(FeatureHash.Of(WordKind, word), 1)];
        if (role != Understanding.Role.Any) found.Add(new Sign(FeatureHash.Of(RoleKinds[(int)role], word), 0.6f));
        // The "h" alone has no sound.
        if (word is [var first, ..] && char.IsLetter(first)) AddPieces(found, word);
        return found;
    }

    /// <summary>All of it with its weights, those of words and between them of unit length together.</summary>
    public Dictionary<ulong, float> Weighted(Role role)
    {
        List<Sign> all = [.. _words.SelectMany(word => OfWord(word, role)), .. _around];
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

    // Which number or day it is says nothing of what is wanted; that there is one says much.
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
        // Ideas follow one another whatever stands between: "esborreu totes les meves dades" removes what is mine.
        if (idea is null || idea == _lastIdea) return;
        Add(FeatureHash.Of(IdeaKind, idea), 1);
        Add(FeatureHash.Of(IdeaPairKind, _lastIdea, idea), 0.8f);
        _lastIdea = idea;
    }

    // Of three to five letters, the edges of the word with them; a and e, o and u are one, as many say and write them.
    private static void AddPieces(List<Sign> found, string word)
    {
        var last = Math.Min(word.Length, LongestWord);
        for (var at = -1; at + 3 <= last + 1; at++)
        {
            var hash = PieceKind;
            for (var n = 0; n < 5 && at + n <= last; n++)
            {
                hash = FeatureHash.Mix(hash, at + n < 0 ? '<' : at + n == last ? '>' : Vowel(word[at + n]));
                if (n >= 2) found.Add(new Sign(hash, 0.4f));
            }
        }
    }

    private static char Vowel(char letter) => letter switch { 'e' => 'a', 'o' => 'u', _ => letter };

    private void Add(ulong feature, float weight) => _around.Add(new Sign(feature, weight));
}
