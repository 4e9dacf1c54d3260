namespace XmessBot.Storage;

/// <summary>
/// The migrations of SQLite as the SQL that EF Core makes of them (<c>Storage/Migrations/add.sh</c> writes it beside each). A start that
/// runs it need not build the model of every version to find out the same, which the first person to write would wait for.
/// </summary>
internal static class FileMigrations
{
    private const string Prefix = "migrations/";
    private const string Suffix = ".sql";

    /// <summary>All, the oldest first.</summary>
    public static IReadOnlyList<FileMigration> All { get; } = [.. typeof(FileMigrations).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new FileMigration(name[Prefix.Length..^Suffix.Length], name))];
}

/// <summary>One migration of the file.</summary>
/// <param name="Id">As it is noted in the file once applied.</param>
/// <param name="Resource">Where its script is.</param>
internal sealed record FileMigration(string Id, string Resource)
{
    /// <summary>The statements; the last notes that it is applied.</summary>
    public string Script()
    {
        using var reader = new StreamReader(typeof(FileMigration).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }
}
