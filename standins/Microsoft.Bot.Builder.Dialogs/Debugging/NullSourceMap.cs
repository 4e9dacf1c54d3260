namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A source map that records nothing.</summary>
public class NullSourceMap : ISourceMap
{
    /// <summary>The one to use: it has no state.</summary>
    public static readonly NullSourceMap Instance = new NullSourceMap();

    /// <inheritdoc/>
    public void Add(object item, SourceRange range)
    {
    }

    /// <inheritdoc/>
    public bool TryGetValue(object item, out SourceRange range)
    {
        range = null;
        return false;
    }
}
