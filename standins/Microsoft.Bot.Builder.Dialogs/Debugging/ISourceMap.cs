namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Records where objects are defined in source code.</summary>
public interface ISourceMap
{
    /// <summary>Records where an object is defined; replaces what was recorded before.</summary>
    /// <param name="item">The object.</param>
    /// <param name="range">Where it is defined.</param>
    void Add(object item, SourceRange range);

    /// <summary>Looks up where an object is defined.</summary>
    /// <param name="item">The object.</param>
    /// <param name="range">Where it is defined; null when it was not recorded.</param>
    /// <returns>Whether it was recorded.</returns>
    bool TryGetValue(object item, out SourceRange range);
}
