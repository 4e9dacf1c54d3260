using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A source map that keeps what it is given, in memory, for as long as the map lives.</summary>
public class SourceMap : ConcurrentDictionary<object, SourceRange>, ISourceMap
{
    /// <summary>A map for the whole process.</summary>
    public static readonly SourceMap Instance = new SourceMap();

    /// <inheritdoc/>
    public void Add(object item, SourceRange range) => this[item] = range;
}
