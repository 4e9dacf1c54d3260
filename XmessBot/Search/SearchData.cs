namespace XmessBot.Search;

/// <summary>The files of <c>Search/Data</c>, embedded in the assembly.</summary>
internal static class SearchData
{
    /// <summary>The lines of a file.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(SearchData).Assembly.GetManifestResourceStream("search/" + name)
            ?? throw new ArgumentException($"Search/Data/{name} is not embedded.", nameof(name));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
