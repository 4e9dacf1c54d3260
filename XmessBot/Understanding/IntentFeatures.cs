using System.Globalization;
using System.Runtime.InteropServices;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// What the model sees of a message: the sounds of its words, alone, in pairs and in pieces (so that a typo leaves most of a word
/// standing), and the ideas that they stand for, together with who writes. Each is a 64-bit hash; text longer than a
/// screen counts by its start.
/// </summary>
internal sealed class IntentFeatures
{
    private const int MaxLength = 600;
    private const int LongestWord = 24;
    private const int FeaturesOfALetter = 4;
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

    private readonly Dictionary<ulong, float> _found;
    private readonly Role _role;
    private string _lastWord = "^";
    private string _lastIdea = "^";

    private IntentFeatures(Role role, int length) => (_role, _found) = (role, new Dictionary<ulong, float>(Math.Min(length,
        MaxLength) * FeaturesOfALetter));

    /// <summary>The hashes, each with its weight, of unit length together.</summary>
    public static Dictionary<ulong, float> Of(Utterance said, Role role)
    {
        var features = new IntentFeatures(role, said.Text.Length);
        features.Read(said);
        return features._found;
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
            var generic = isPlace ? Place : Generic(words[at]);
            if (generic is not null) Generic(generic);
            else if (words[at].Kind == TokenKind.Word) Word(heard[at]);
        }
        Add(FeatureHash.Of(PairKind, _lastWord, "$"), 1);
        Add(FeatureHash.Of(IdeaPairKind, _lastIdea, "$"), 0.8f);
        Add(FeatureHash.Of(SizeKind, Math.Min(count, 8).ToString(CultureInfo.InvariantCulture)), 0.5f);
        Normalise();
        Add(RoleKinds[(int)_role], 0.3f);
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

    private void Generic(string word)
    {
        WholeWord(word);
        Idea(word);
    }

    private void Word(string sound)
    {
        WholeWord(sound);
        if (Ideas.Of(sound) is { } idea) Idea(idea);
        Pieces(sound);
    }

    private void WholeWord(string word)
    {
        Add(FeatureHash.Of(WordKind, word), 1);
        Add(FeatureHash.Of(PairKind, _lastWord, word), 0.8f);
        if (_role != Role.Any) Add(FeatureHash.Of(RoleKinds[(int)_role], word), 0.6f);
        _lastWord = word;
    }

    // Ideas follow one another whatever stands between: "esborreu totes les meves dades" removes what is mine.
    private void Idea(string idea)
    {
        if (idea == _lastIdea) return;
        Add(FeatureHash.Of(IdeaKind, idea), 1);
        Add(FeatureHash.Of(IdeaPairKind, _lastIdea, idea), 0.8f);
        _lastIdea = idea;
    }

    // Of three to five letters, the edges of the word with them; a and e, o and u are one, as many say and write them.
    private void Pieces(string word)
    {
        var last = Math.Min(word.Length, LongestWord);
        for (var at = -1; at + 3 <= last + 1; at++)
        {
            var hash = PieceKind;
            for (var n = 0; n < 5 && at + n <= last; n++)
            {
                hash = FeatureHash.Mix(hash, at + n < 0 ? '<' : at + n == last ? '>' : Vowel(word[at + n]));
                if (n >= 2) Add(hash, 0.4f);
            }
        }
    }

    private static char Vowel(char letter) => letter switch { 'e' => 'a', 'o' => 'u', _ => letter };

    private void Add(ulong feature, float weight)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, feature, out _);
        sum = Math.Min(sum + weight, 2 * weight);
    }

    private void Normalise()
    {
        var sum = 0f;
        foreach (var weight in _found.Values) sum += weight * weight;
        var length = MathF.Sqrt(sum);
        foreach (var feature in _found.Keys) CollectionsMarshal.GetValueRefOrNullRef(_found, feature) /= length;
    }
}
