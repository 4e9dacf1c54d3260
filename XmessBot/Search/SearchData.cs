namespace XmessBot.Search;

/// <summary>The files of <c>Search/Data</c>, embedded in the assembly.</summary>
internal static class SearchData
{
    private const string Folder = "search/";

    /// <summary>The names of the files that begin alike, in order.</summary>
    public static IEnumerable<string> Names(string beginning) => typeof(SearchData).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder + beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(name => name[Folder.Length..]);

    /// <summary>The lines of a file.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(SearchData).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new ArgumentException($"Search/Data/{name} is not embedded.", nameof(name));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
