using System.Threading.Channels;
using XmessBot.Core.Faq;

namespace XmessBot.Search.Embeddings;

/// <summary>
/// Has the sentence model read the knowledge base in the background: the newest only, and again a while after the model failed.
/// </summary>
internal sealed class EntryReader(SentenceModel model, TimeProvider clock, ILogger<EntryReader> log) : BackgroundService
{
    // What small servers take at once.
    private const int Batch = 32;

    private static readonly TimeSpan BeforeAnotherTry = TimeSpan.FromMinutes(1);

    private readonly Channel<EntryVectors> _waiting = Channel.CreateBounded<EntryVectors>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>The vectors of entries, which come as the model gives them; null without a model.</summary>
    public EntryVectors? VectorsOf(IReadOnlyList<FaqEntry> entries)
    {
        if (!model.IsConfigured) return null;
        var vectors = new EntryVectors(model, entries);
        _waiting.Writer.TryWrite(vectors);
        return vectors;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!model.IsConfigured) return;
        await foreach (var vectors in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            model.KeepOnly(vectors.Texts);
            while (!await vectors.CompleteAsync(Batch, IsNewest, stoppingToken) && IsNewest())
                await WaitAsync(stoppingToken);
            if (IsNewest()) log.ReadEntries(vectors.Texts.Count);
        }
    }

    private bool IsNewest() => _waiting.Reader.Count == 0;

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(
            Task.Delay(BeforeAnotherTry, clock, either.Token), _waiting.Reader.WaitToReadAsync(either.Token).AsTask());
        await either.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
