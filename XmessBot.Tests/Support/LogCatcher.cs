using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace XmessBot.Tests.Support;

/// <summary>Collects everything that is logged, formatted: the message, its values and the whole exception.</summary>
internal sealed class LogCatcher : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Catching(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Catching(LogCatcher catcher, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            catcher._lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
