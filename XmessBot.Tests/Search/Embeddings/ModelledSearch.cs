using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using XmessBot.Core.Faq;
using XmessBot.Search;
using XmessBot.Search.Embeddings;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Search.Embeddings;

/// <summary>The part of the host that has to do with a sentence model, and a search that it helps.</summary>
internal sealed class ModelledSearch : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LogLines _log = new();

    private ModelledSearch(TimeProvider clock, string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder([.. settings, "--Logging:LogLevel:XmessBot", "Debug"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(_log);
        builder.Services.AddSingleton(clock);
        builder.AddEmbeddings();
        _app = builder.Build();
    }

    /// <summary>The warnings so far.</summary>
    public IEnumerable<string> Warnings => _log.Kept.Where(line => line.StartsWith("Warning", StringComparison.Ordinal));

    public static async Task<ModelledSearch> StartAsync(string[] settings, TimeProvider? clock = null)
    {
        var started = new ModelledSearch(clock ?? TimeProvider.System, settings);
        await started._app.StartAsync();
        return started;
    }

    /// <summary>A search whose entries the model has read.</summary>
    public async Task<FaqSearch> ReadAsync(IReadOnlyList<FaqEntry> entries)
    {
        var search = Of(entries);
        await _log.UntilReadAsync();
        return search;
    }

    /// <summary>A search whose entries the model may not have read yet.</summary>
    public FaqSearch Of(IReadOnlyList<FaqEntry> entries) =>
        new(entries, _app.Services.GetRequiredService<EntryReader>().VectorsOf(entries));

    /// <summary>Waits for a line of the log that has not been waited for.</summary>
    public Task UntilAsync(string words) => _log.UntilAsync(words);

    /// <summary>What is found once the model has had its while.</summary>
    public async Task<FaqResult> FindAsync(FaqSearch search, string question)
    {
        await _app.Services.GetRequiredService<SentenceModel>().AskAsync(question, CancellationToken.None);
        return search.Find(question);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>A log whose lines can be waited for.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly LogCatcher _catcher = new();
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    /// <summary>All lines so far.</summary>
    public IReadOnlyCollection<string> Kept => _catcher.Lines;

    /// <summary>Waits for a line that has not been waited for.</summary>
    public async Task<string> UntilAsync(params string[] words)
    {
        while (true)
        {
            var line = await _lines.Reader.ReadAsync();
            if (words.Any(each => line.Contains(each, StringComparison.Ordinal))) return line;
        }
    }

    /// <summary>Waits until the model has read the entries; fails when it cannot.</summary>
    public async Task UntilReadAsync() =>
        Assert.DoesNotContain("does without", await UntilAsync("has read the knowledge base", "does without"), StringComparison.Ordinal);

    public ILogger CreateLogger(string categoryName) => new Waking(this, _catcher.CreateLogger(categoryName));

    public void Dispose() => _catcher.Dispose();

    private sealed class Waking(LogLines log, ILogger inner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
            log._lines.Writer.TryWrite(formatter(state, exception));
        }
    }
}
