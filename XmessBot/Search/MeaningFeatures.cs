using System.Runtime.InteropServices;
using XmessBot.Understanding;

namespace XmessBot.Search;

/// <summary>What the learnt map reads of a text: the stems and the letters of its words, and its concepts; each as its hash.</summary>
internal static class MeaningFeatures
{
    // Pieces of words relate what the stemmer keeps apart, and words with slips.
    private const int Piece = 4;
    private const float OfPiece = 0.25f;
    private const float OfConcept = 0.7f;

    // Grammar words say how something is asked.
    private const float Least = 0.05f;
    private const float OfContent = 0.3f;

    private static readonly ulong StemKind = FeatureHash.Kind("stem");
    private static readonly ulong PieceKind = FeatureHash.Kind("piece");
    private static readonly ulong ConceptKind = FeatureHash.Kind("concept");

    /// <summary>The features of a text by their hashes, with how strongly each is there.</summary>
    public static Dictionary<ulong, float> Of(string text) =>
        Of(Reading.Of(SearchWords.Of(text), Lexicon.Embedded), Lexicon.Embedded);

    /// <inheritdoc cref="Of(string)"/>
    public static Dictionary<ulong, float> Of(Reading reading, Lexicon lexicon)
    {
        var features = new Dictionary<ulong, float>();
        foreach (var word in reading.Words)
        {
            var weight = Math.Max(Least, lexicon.WeightOf(word));
            Add(features, FeatureHash.Of(StemKind, word.Stem), weight);
            if (weight > OfContent && word.Surface.Length > Piece) AddPieces(features, $"^{word.Surface}$", OfPiece * weight);
        }

        foreach (var concept in reading.Gist.Concepts)
            Add(features, FeatureHash.Of(ConceptKind, lexicon.Concepts[concept.Id].Name), OfConcept * concept.Value);
        return features;
    }

    private static void AddPieces(Dictionary<ulong, float> features, string word, float weight)
    {
        for (var at = 0; at + Piece <= word.Length; at++) Add(features, FeatureHash.Of(PieceKind, word.AsSpan(at, Piece)), weight);
    }

    private static void Add(Dictionary<ulong, float> features, ulong hash, float weight)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(features, hash, out _);
        known = Math.Max(known, weight);
    }
}
