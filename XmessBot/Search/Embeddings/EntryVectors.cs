using System.Numerics.Tensors;
using XmessBot.Core.Faq;

namespace XmessBot.Search.Embeddings;

/// <summary>How near each entry is to a question by the sentence model, 0 to 1, and how much that counts in the ranking.</summary>
internal sealed record Nearness(float[] OfEntries, float Weight);

/// <summary>
/// The vectors of the wordings and answers of a knowledge base, as far as the model has given them: they come in the background, and an
/// entry without is found by its words.
/// </summary>
internal sealed class EntryVectors
{
    private readonly SentenceModel _model;
    private readonly string[] _texts;
    private readonly float[]?[] _vectors;
    private readonly int[][] _textsOf;

    /// <summary>Takes those that the model has given already.</summary>
    public EntryVectors(SentenceModel model, IReadOnlyList<FaqEntry> entries)
    {
        _model = model;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _textsOf =
        [
            .. entries.Select(entry => entry.Wordings.Append($"{entry.Topic}. {entry.Answer}").Distinct().Select(Number).ToArray()),
        ];
        _texts = [.. numbers.OrderBy(each => each.Value).Select(each => each.Key)];
        _vectors = [.. _texts.Select(model.Find)];

        int Number(string text) => numbers.TryGetValue(text, out var number) ? number : numbers[text] = numbers.Count;
    }

    /// <summary>Every text.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Asks for those that are not there, a batch at a time, while it is wanted to; false when the model fails.</summary>
    public async Task<bool> CompleteAsync(int batch, Func<bool> goesOn, CancellationToken cancellationToken)
    {
        int[] missing = [.. Enumerable.Range(0, _texts.Length).Where(at => _vectors[at] is null)];
        foreach (var some in missing.Chunk(batch))
        {
            if (!goesOn()) return true;
            if (!await _model.LearnAsync([.. some.Select(at => _texts[at])], cancellationToken)) return false;
            foreach (var at in some) Volatile.Write(ref _vectors[at], _model.Find(_texts[at]));
        }

        return true;
    }

    /// <summary>
    /// How near the entries are to a question whose vector was asked for; null when it is not there. Models differ in how like they find
    /// texts of any kind, so that an entry as like as the average one counts 0, and one that says the same, 1.
    /// </summary>
    public Nearness? To(string question)
    {
        if (_model.Find(question) is not { } asked) return null;
        var near = new float[_textsOf.Length];
        var (sum, count) = (0f, 0);
        for (var entry = 0; entry < near.Length; entry++)
        {
            near[entry] = Likest(entry, asked);
            if (float.IsNaN(near[entry])) continue;
            sum += near[entry];
            count++;
        }

        var average = count == 0 ? 0 : sum / count;
        // An entry without a vector, and all of them where they are one and the same, count 0.
        for (var entry = 0; entry < near.Length; entry++)
            near[entry] = near[entry] > average ? Math.Min(1, (near[entry] - average) / (1 - average)) : 0;
        return new(near, _model.Weight);
    }

    // By its likest text; not a number when none is there.
    private float Likest(int entry, float[] asked)
    {
        var most = float.NaN;
        foreach (var at in _textsOf[entry])
        {
            if (Volatile.Read(ref _vectors[at]) is not { } vector) continue;
            var like = TensorPrimitives.Dot<float>(vector, asked);
            if (!(like <= most)) most = like;
        }

        return most;
    }
}
