using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using XmessBot.Logging;

namespace XmessBot.Search.Embeddings;

/// <summary>
/// A model that gives texts vectors, near ones to those that mean the same. It only helps: when it is not there, is late, fails or says
/// something that cannot be used, nothing waits for it, and a warning is logged at most once a minute.
/// </summary>
internal sealed class SentenceModel(
    EmbeddingOptions options, IServiceProvider services, TimeProvider clock, ILogger<SentenceModel> log)
{
    // Of a longer text its beginning says what it is about, and many models read no more.
    private const int MostCharacters = 1_000;

    private static readonly TimeSpan BetweenWarnings = TimeSpan.FromMinutes(1);

    private readonly VectorCache _cache = new($"{options.Provider}|{options.Endpoint}|{options.Folder}|{options.Model}");
    private volatile IEmbeddingGenerator<string, Embedding<float>>? _generator;
    private int _size;
    private int _late;
    private long _warned = long.MinValue;

    /// <summary>Whether one is configured.</summary>
    public bool IsConfigured => options.Provider != EmbeddingProvider.None;

    /// <inheritdoc cref="EmbeddingOptions.Weight"/>
    public float Weight => options.Weight;

    /// <summary>The vector of a text, of length 1; null when the model has not given it.</summary>
    public float[]? Find(string text) => _cache.Find(text);

    /// <summary>
    /// Asks for the vector of a question, and waits for it no longer than <see cref="EmbeddingOptions.Patience"/>. One that comes later is
    /// there for the next time; until it does, no other is asked for, so that a slow model delays one turn and not all.
    /// </summary>
    public async Task AskAsync(string question, CancellationToken cancellationToken)
    {
        if (_generator is null || Volatile.Read(ref _late) > 0 || question.Length == 0 || _cache.Find(question) is not null) return;
        var asked = VectorsAsync([question], _cache.KeepQuestion, CancellationToken.None);
        try
        {
            await asked.WaitAsync(options.Patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            Interlocked.Increment(ref _late);
            _ = AwaitLateAsync(asked);
            Warn("it was not there in time");
        }
    }

    /// <summary>Asks for the vectors of texts of entries, however long it takes; false when it fails.</summary>
    public Task<bool> LearnAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
        VectorsAsync(texts, _cache.KeepEntry, cancellationToken);

    /// <inheritdoc cref="VectorCache.KeepOnly"/>
    public void KeepOnly(IEnumerable<string> texts) => _cache.KeepOnly(texts);

    private async Task AwaitLateAsync(Task<bool> asked)
    {
        await asked;
        Interlocked.Decrement(ref _late);
        log.CameLate();
    }

    private async Task<bool> VectorsAsync(IReadOnlyList<string> texts, Action<string, float[]> keep, CancellationToken cancellationToken)
    {
        try
        {
            // Opened by who reads the entries, in the background: a large file takes seconds.
            var generator = _generator ??= services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();
            var vectors = await generator.GenerateAsync(
                texts.Select(text => text.Length <= MostCharacters ? text : text[..MostCharacters]), null, cancellationToken);
            if (vectors.Count != texts.Count) return Warn("it gave more vectors than asked for, or fewer");
            float[][] scaled = [.. vectors.Select(vector => Scaled(vector.Vector.Span))];
            var size = scaled[0].Length;
            if (!scaled.All(vector => vector.Length == size && size > 0 && vector.All(float.IsFinite)))
                return Warn("a vector is empty, or has what is no number");
            if (Interlocked.CompareExchange(ref _size, size, 0) is > 0 and var before && before != size)
                return Warn($"its vectors have {size} numbers and had {before}; when that is right, start the host again");
            for (var i = 0; i < scaled.Length; i++) keep(texts[i], scaled[i]);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Warn("it failed", exception);
        }
    }

    private static float[] Scaled(ReadOnlySpan<float> vector)
    {
        var scaled = vector.ToArray();
        // One of nothing, of a text of which the model knows no word, stays as it is and is near to none.
        var length = TensorPrimitives.Norm(vector);
        if (length != 0) TensorPrimitives.Divide(vector, length, scaled);
        return scaled;
    }

    private bool Warn(string why, Exception? exception = null)
    {
        var (now, warned) = (clock.GetUtcNow().Ticks, Volatile.Read(ref _warned));
        var isDue = warned == long.MinValue || now - warned >= BetweenWarnings.Ticks;
        if (isDue && Interlocked.CompareExchange(ref _warned, now, warned) == warned)
            log.WithoutModel(why, exception is null ? "" : Trace.Of(exception));
        return false;
    }
}
