using System.Globalization;
using System.Runtime.InteropServices;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// What the model sees of a message: its words, pairs of words and pieces of words (so that a typo leaves most of a word
/// standing), and the ideas that they stand for, alone and together with who writes. Each is a 64-bit hash; text longer than a
/// screen counts by its start.
/// </summary>
internal sealed class IntentFeatures
{
    private const int MaxLength = 600;
    private const int LongestWord = 24;
    private const string Place = "#place";
    public static readonly string V = Environment.GetEnvironmentVariable("VAR") ?? "WSKIR";

    private static readonly HashSet<string> Days =
    [
        "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge", "dill", "dl", "dt", "dm", "dc", "dj", "dv", "lunes", "martes", "miercoles", "jueves", "viernes",
    ];

    private static readonly HashSet<string> Months =
    [
        "gener", "febrer", "març", "marc", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre", "mayo", "junio", "julio", "septiembre",
    ];

    private static readonly ulong WordKind = FeatureHash.Kind("word");
    private static readonly ulong PairKind = FeatureHash.Kind("pair");
    private static readonly ulong PieceKind = FeatureHash.Kind("piece");
    private static readonly ulong IdeaKind = FeatureHash.Kind("idea");
    private static readonly ulong IdeasKind = FeatureHash.Kind("ideas");
    private static readonly ulong SizeKind = FeatureHash.Kind("size");
    private static readonly ulong[] RoleKinds = [.. Enum.GetNames<Role>().Select(FeatureHash.Kind)];
    private static readonly ulong[] RoleIdeaKinds = [.. Enum.GetNames<Role>().Select(name => FeatureHash.Kind("idea" + name))];

    private readonly Dictionary<ulong, float> _found = new(512);
    private readonly Role _role;
    private string _lastWord = "^";
    private string _lastIdea = "^";

    private IntentFeatures(Role role) => _role = role;

    /// <summary>The hashes, each with its weight, of unit length together.</summary>
    public static Dictionary<ulong, float> Of(Utterance said, Role role)
    {
        var features = new IntentFeatures(role);
        features.Read(said);
        return features._found;
    }

    private void Read(Utterance said)
    {
        var words = V.Contains('W') ? said.Words : said.Tokens;
        var places = said.Places.Mentions;
        var place = 0;
        var count = 0;
        foreach (var token in words)
        {
            if (token.End > MaxLength) break;
            count++;
            while (place < places.Count && places[place].End <= token.Start) place++;
            var isPlace = place < places.Count && token.Start >= places[place].Start;
            var generic = isPlace ? Place : Generic(token);
            if (isPlace && _lastWord == Place) continue;
            if (generic is not null) Word(generic);
            else if (token.Kind == TokenKind.Word) Word(token.Text);
        }
        Add(FeatureHash.Of(PairKind, _lastWord, "$"), 1);
        if (V.Contains('I')) Add(FeatureHash.Of(IdeasKind, _lastIdea, "$"), 0.8f);
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

    private void Word(string word)
    {
        var typed = word;
        if (char.IsLetter(word[0]) && V.Contains('S')) word = Sounds.Of(word);
        if (word.Length == 0) word = typed;
        Add(FeatureHash.Of(WordKind, word), 1);
        Add(FeatureHash.Of(PairKind, _lastWord, word), 0.8f);
        if (_role != Role.Any) Add(FeatureHash.Of(RoleKinds[(int)_role], word), 0.6f);
        _lastWord = word;
        if (V.Contains('I')) Idea(word);
        if (char.IsLetter(word[0])) Pieces(V.Contains('K') ? word.Replace('e', 'a').Replace('o', 'u') : V.Contains('P') ? typed : word);
    }

    private void Idea(string word)
    {
        var idea = char.IsLetter(word[0]) ? Ideas.Of(word) : word;
        if (idea is null || idea == _lastIdea) return;
        Add(FeatureHash.Of(IdeaKind, idea), 1);
        Add(FeatureHash.Of(IdeasKind, _lastIdea, idea), 0.8f);
        if (_role != Role.Any && V.Contains('R')) Add(FeatureHash.Of(RoleIdeaKinds[(int)_role], idea), 0.6f);
        _lastIdea = idea;
    }

    // Of three to five letters, the edges of the word with them.
    private void Pieces(string word)
    {
        var last = Math.Min(word.Length, LongestWord);
        for (var at = -1; at + 3 <= last + 1; at++)
        {
            var hash = PieceKind;
            for (var n = 0; n < 5 && at + n <= last; n++)
            {
                hash = FeatureHash.Mix(hash, at + n < 0 ? '<' : at + n == last ? '>' : word[at + n]);
                if (n >= 2) Add(hash, 0.4f);
            }
        }
    }

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
