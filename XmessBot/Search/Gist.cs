namespace XmessBot.Search;

/// <summary>A feature of a text and how strongly it is there.</summary>
internal readonly record struct Strength(int Id, float Value);

/// <summary>
/// A word of a text by its stem, how much it says about the subject, and the concepts that it expresses, alone or with others. Without a
/// stem, a concept that common words express together ("què és").
/// </summary>
internal sealed record Unit(string? Stem, float Weight, IReadOnlyList<Strength> Concepts)
{
    /// <summary>Whether it says what is spoken of, and not how.</summary>
    public bool IsSubject => Weight >= 0.5f;
}

/// <summary>The words of a text, and what it is about.</summary>
internal sealed record Reading(IReadOnlyList<Word> Words, Gist Gist)
{
    /// <summary>Reads words.</summary>
    public static Reading Of(IReadOnlyList<Word> words, Lexicon lexicon) => new(words, Gist.Of(words, lexicon));
}

/// <summary>What a text is about: its words, and the concepts that they express.</summary>
internal sealed record Gist(IReadOnlyList<Unit> Units, IReadOnlyList<Strength> Concepts)
{
    // A word with four meanings says half as surely each of them.
    private const float Ambiguous = 0.5f;

    // Words under it express a concept together only: "per on començo".
    private const float OfContent = 0.3f;
    private const float OfIdea = 0.35f;

    // An idiom of common words says what is spoken of, and its words nothing else: "quin temps farà".
    private const float OfIdiom = 0.7f;

    // Grammar words choose between two wordings that are otherwise equal.
    private const float OfGrammar = 0.1f;

    // A phrase of common words alone says something together: "què és", "per on començo".
    private const float OfCommonPhrase = 0.5f;

    // How something is asked says less than what is asked of.
    private const float OfAsking = 0.4f;

    // "Forn" is a shop, but who says "botiga" seldom means a bakery.
    private const float OfBroader = 0.6f;

    /// <summary>The gist of a text.</summary>
    public static Gist Of(string text) => Of(SearchWords.Of(text), Lexicon.Embedded);

    /// <summary>The gist of the words of a text.</summary>
    public static Gist Of(IReadOnlyList<Word> words, Lexicon lexicon)
    {
        var mentions = lexicon.ConceptsIn(words);
        var meanings = new int[words.Count];
        foreach (var mention in mentions)
        {
            for (var i = mention.Start; i < mention.End; i++) meanings[i]++;
        }

        var concepts = new Dictionary<int, float>();
        var expressed = new Dictionary<int, float>?[words.Count];
        var ideas = new Dictionary<int, float>();
        var isInIdiom = new bool[words.Count];
        foreach (var mention in mentions)
        {
            var concept = mention.Phrase.Concept;
            var sure = MathF.Pow(meanings[mention.Start..mention.End].Min(), -Ambiguous);
            Add(concepts, concept, sure * StrengthOf(mention, words, lexicon), lexicon);
            var inside = Enumerable.Range(mention.Start, mention.End - mention.Start);
            if (mention.Phrase.IsIdiom && inside.All(i => lexicon.WeightOf(words[i]) < OfIdiom))
            {
                ideas[concept] = OfIdiom;
                foreach (var i in inside) isInIdiom[i] = true;
                continue;
            }

            var common = true;
            for (var i = mention.Start; i < mention.End; i++)
            {
                if (lexicon.WeightOf(words[i]) < OfContent) continue;
                Add(expressed[i] ??= [], concept, sure, lexicon);
                common = false;
            }

            if (common) ideas.TryAdd(concept, OfIdea);
        }

        float WeightOf(int word) => isInIdiom[word] ? OfGrammar : Math.Max(OfGrammar, lexicon.WeightOf(words[word]));
        var units = words.Select((word, i) => new Unit(word.Stem, WeightOf(i), Strengths(expressed[i])))
            .DistinctBy(u => u.Stem).Concat(ideas.Select(idea => new Unit(null, idea.Value, [new(idea.Key, 1)])));
        return new([.. units], Strengths(concepts));
    }

    private static Strength[] Strengths(Dictionary<int, float>? concepts) =>
        [.. (concepts ?? []).Select(c => new Strength(c.Key, c.Value))];

    private static float StrengthOf(Mention mention, IReadOnlyList<Word> words, Lexicon lexicon)
    {
        var weight = 0f;
        for (var i = mention.Start; i < mention.End; i++) weight = Math.Max(weight, lexicon.WeightOf(words[i]));
        if (mention.Phrase.Stems.Length > 1) weight = Math.Max(OfCommonPhrase, weight);
        return lexicon.Concepts[mention.Phrase.Concept].IsAsking ? OfAsking * weight : weight;
    }

    private static void Add(Dictionary<int, float> concepts, int concept, float strength, Lexicon lexicon)
    {
        if (strength <= concepts.GetValueOrDefault(concept)) return;
        concepts[concept] = strength;
        foreach (var broader in lexicon.Concepts[concept].Broader) Add(concepts, broader, strength * OfBroader, lexicon);
    }
}
