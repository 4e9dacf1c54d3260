namespace XmessBot.Storage;

/// <summary>
/// The SQLite migrations as SQL scripts, which <c>Storage/Migrations/add.sh</c> generates with EF Core. Running a script avoids building EF
/// Core's model of every version at startup.
/// </summary>
internal static class FileMigrations
{
    private const string Prefix = "migrations/";
    private const string Suffix = ".sql";

    /// <summary>All migrations, oldest first.</summary>
    public static IReadOnlyList<FileMigration> All { get; } = [.. typeof(FileMigrations).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new FileMigration(name[Prefix.Length..^Suffix.Length], name))];
}

/// <summary>An SQLite migration.</summary>
/// <param name="Id">Its id in the migrations history table.</param>
/// <param name="Resource">The name of the embedded script.</param>
internal sealed record FileMigration(string Id, string Resource)
{
    /// <summary>The SQL statements; the last one records it in the migrations history table.</summary>
    public string Script()
    {
        using var reader = new StreamReader(typeof(FileMigration).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }
}
