using System.Buffers;
using System.Numerics.Tensors;
using XmessBot.Core.Language;
using XmessBot.Search.Embeddings;

namespace XmessBot.Search;

/// <summary>A question as typed, compared with the entries of an index.</summary>
internal sealed class FaqQuery
{
    // So many entries are compared closely, and so many postings are read to find them: the rarest features first. However large the
    // knowledge base, a question costs the same.
    private const int Closely = 48;
    private const int MostPostings = 20_000;

    private const float SameIdea = 0.8f;
    private const float InAnswer = 0.85f;

    private readonly FaqIndex _index;
    private readonly Nearness? _modelled;
    private readonly Gist _gist;
    private readonly Part[] _parts;
    private readonly TextVectors _vectors;
    private readonly float _asked;
    private readonly IEnumerable<int> _near;
    private readonly float _elsewhere;

    public FaqQuery(Utterance said, FaqIndex index, Lexicon lexicon, Nearness? modelled = null)
    {
        (_index, _modelled) = (index, modelled);
        var words = new List<Word>();
        var certain = new Dictionary<string, float>();
        foreach (var word in SearchWords.Of(said))
        {
            var (meant, certainty) = index.Speller.Corrected(word);
            words.Add(meant);
            certain.TryAdd(meant.Stem, certainty);
        }

        var reading = Reading.Of(words, lexicon);
        _gist = reading.Gist;
        _vectors = index.Vectors(reading);
        (_near, _elsewhere) = index.Meanings.Near(_vectors.Meaning);
        _parts = [.. _gist.Units.Select(unit => new Part(unit, index.IdOf(unit.Stem), index.RelativesOf(unit.Stem), index.WeightOf(unit),
            unit.Stem is null ? 1 : certain[unit.Stem]))];
        _asked = _parts.Sum(part => part.Weight) + 1e-6f;
    }

    /// <summary>The entries that share most with the question, compared closely, best first.</summary>
    public List<FaqScore> Scores()
    {
        var scores = Nearest().ConvertAll(Compare);
        scores.Sort((a, b) => b.Value.CompareTo(a.Value));
        return scores;
    }

    private List<int> Nearest()
    {
        var entries = _index.Passages.Count;
        if (entries == 0) return [];
        var sums = ArrayPool<float>.Shared.Rent(entries);
        Array.Clear(sums, 0, entries);
        Sum(sums);
        AddMeanings(sums.AsSpan(0, entries));
        var nearest = new PriorityQueue<int, float>(Closely + 1);
        var least = 0f;
        for (var entry = 0; entry < entries; entry++)
        {
            if (sums[entry] <= least) continue;
            nearest.Enqueue(entry, sums[entry]);
            if (nearest.Count <= Closely) continue;
            nearest.Dequeue();
            nearest.TryPeek(out _, out least);
        }

        ArrayPool<float>.Shared.Return(sums);
        return [.. nearest.UnorderedItems.Select(item => item.Element)];
    }

    private void Sum(float[] sums)
    {
        var read = 0;
        foreach (var (list, feature, weight) in Features().OrderByDescending(f => f.Weight))
        {
            var postings = list[feature];
            if ((read += postings.Length) > MostPostings && read > postings.Length) return;
            foreach (var posting in postings) sums[posting.Id] += weight * posting.Value;
        }
    }

    // Words and meaning choose together what is compared closely; the best of each come to about the same.
    private void AddMeanings(Span<float> sums)
    {
        var most = TensorPrimitives.Max<float>(sums) + 1e-6f;
        foreach (var entry in _near) sums[entry] += most * Math.Max(0, Meant(_index.Passages[entry]));
        if (_modelled is { OfEntries: var near }) TensorPrimitives.MultiplyAdd(near, most, sums, sums);
    }

    private float Meant(EntryPassages passages)
    {
        var most = TensorPrimitives.Dot<float>(passages.Meaning, _vectors.Meaning);
        foreach (var wording in passages.Wordings) most = Math.Max(most, TensorPrimitives.Dot<float>(wording.Meaning, _vectors.Meaning));
        return most;
    }

    private IEnumerable<(Postings List, int Feature, float Weight)> Features()
    {
        foreach (var part in _parts)
        {
            var weight = part.Unit.Weight * part.Certainty;
            if (part.Stem >= 0) yield return (_index.Stems, part.Stem, weight * _index.RarityOfStem(part.Stem));
            foreach (var relative in part.Relatives)
                yield return (_index.Stems, relative, Likeness.Relative * weight * _index.RarityOfStem(relative));
        }

        foreach (var concept in _gist.Concepts)
            yield return (_index.Concepts, concept.Id, concept.Value * _index.RarityOfConcept(concept.Id));
    }

    private FaqScore Compare(int entry)
    {
        var passages = _index.Passages[entry];
        Span<float> covered = stackalloc float[_parts.Length];
        var (alike, ideas, meant) = (0f, 0f, -1f);
        foreach (var wording in passages.Wordings)
        {
            alike = Math.Max(alike, 2 * Cover(wording, 1, covered) / (_asked + wording.Weight));
            ideas = Math.Max(ideas, wording.Concepts.Cosine(_vectors.Concepts));
            meant = Math.Max(meant, TensorPrimitives.Dot<float>(wording.Meaning, _vectors.Meaning));
        }

        Cover(passages.Answer, InAnswer, covered);
        var (all, subject, foreign) = (0f, 0f, 0f);
        for (var i = 0; i < covered.Length; i++)
        {
            all += covered[i] * _parts[i].Weight;
            if (!_parts[i].Unit.IsSubject) continue;
            subject += covered[i] * _parts[i].Unit.Weight;
            foreign += (1 - covered[i]) * _parts[i].Unit.Weight;
        }

        return new(entry, all / _asked, Math.Min(1, alike), ideas, passages.Answer.Concepts.Cosine(_vectors.Concepts), meant,
            TensorPrimitives.Dot<float>(passages.Meaning, _vectors.Meaning), _elsewhere, subject, foreign,
            _index.Richness)
        {
            OfModel = _modelled is null ? 0 : _modelled.Weight * _modelled.OfEntries[entry],
        };
    }

    // What a passage has of the question; and, unit by unit, what the entry has at best.
    private float Cover(TextVectors passage, float worth, Span<float> covered)
    {
        var shared = 0f;
        for (var i = 0; i < _parts.Length; i++)
        {
            var match = Match(_parts[i], passage);
            shared += match * _parts[i].Weight;
            covered[i] = Math.Max(covered[i], worth * match);
        }

        return shared;
    }

    private float Match(Part part, TextVectors passage)
    {
        if (part.Stem >= 0 && passage.Stems[part.Stem] > 0) return part.Certainty;
        var best = 0f;
        foreach (var concept in part.Unit.Concepts)
        {
            var there = passage.Concepts[concept.Id];
            if (there > 0) best = Math.Max(best, concept.Value * Math.Min(1, there / _index.RarityOfConcept(concept.Id)));
        }

        if (part.Unit.Stem is not null) best *= SameIdea;
        foreach (var relative in part.Relatives)
        {
            if (best < Likeness.Relative && passage.Stems[relative] > 0) best = Likeness.Relative;
        }

        return best * part.Certainty;
    }

    // A unit of the question: its stem in the index, the ones like it, what it weighs and how sure its spelling is.
    private readonly record struct Part(Unit Unit, int Stem, int[] Relatives, float Weight, float Certainty);
}
