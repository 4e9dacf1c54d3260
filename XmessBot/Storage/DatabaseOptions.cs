using Microsoft.Data.Sqlite;

namespace XmessBot.Storage;

/// <summary>The kind of database.</summary>
public enum DatabaseProvider
{
    /// <summary>A file of this host, the default.</summary>
    Sqlite,

    /// <summary>A server, which several instances can share.</summary>
    SqlServer,
}

/// <summary>The configured database, from <c>Database:Provider</c> and <c>ConnectionStrings:Xmess</c>.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="ConnectionString">The connection string; for SQLite with the full path of the file.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>Reads the configuration; an SQLite file's path is relative to the content root.</summary>
    public static DatabaseOptions Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var name = configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider))
            throw new InvalidOperationException($"Database:Provider ha de ser Sqlite o SqlServer, i és «{name}».");
        var connection = configuration.GetConnectionString("Xmess") is { Length: > 0 } text ? text
            : throw new InvalidOperationException("Falta ConnectionStrings:Xmess.");
        return new DatabaseOptions(provider,
            provider == DatabaseProvider.Sqlite ? WithFullPath(connection, environment.ContentRootPath) : connection);
    }

    /// <summary>The path of the SQLite file; null for SQL Server.</summary>
    public string? File => Provider == DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    private static string WithFullPath(string connectionString, string root)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        builder.DataSource = Path.GetFullPath(builder.DataSource, root);
        return builder.ConnectionString;
    }
}
