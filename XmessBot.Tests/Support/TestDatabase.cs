using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage;

namespace XmessBot.Tests.Support;

/// <summary>
/// A migrated database for one test: an SQLite file, or a database on the SQL Server in <c>XMESS_TEST_SQLSERVER</c> (a connection string).
/// Without that variable, tests on SQL Server are reported as skipped.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly DatabaseOptions _options;
    private readonly string? _folder;

    private TestDatabase(DatabaseOptions options, string? folder)
    {
        (_options, _folder) = (options, folder);
        Contexts = StorageRegistration.Contexts(options);
        Commits = options.Provider == DatabaseProvider.SqlServer ? new SqlServerCommits() : new SqliteCommits(options.ConnectionString);
    }

    public XmessContexts Contexts { get; }

    public ICommits Commits { get; }

    public string ConnectionString => _options.ConnectionString;

    /// <summary>Both providers, for a theory.</summary>
    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.SqlServer];

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var database = provider == DatabaseProvider.Sqlite ? OnFile() : OnServer();
        await Migrator.MigrateAsync(database._options, database.Contexts, CancellationToken.None);
        return database;
    }

    private static TestDatabase OnFile()
    {
        var folder = Directory.CreateTempSubdirectory("xmess-data-").FullName;
        return new TestDatabase(new DatabaseOptions(DatabaseProvider.Sqlite,
            $"Data Source={Path.Combine(folder, "xmess.db")};Foreign Keys=True"), folder);
    }

    private static TestDatabase OnServer()
    {
        var server = Environment.GetEnvironmentVariable("XMESS_TEST_SQLSERVER");
        Skip.If(string.IsNullOrEmpty(server), "XMESS_TEST_SQLSERVER does not say how to reach a SQL Server.");
        var builder = new SqlConnectionStringBuilder(server) { InitialCatalog = $"xmess_{Guid.NewGuid():N}" };
        return new TestDatabase(new DatabaseOptions(DatabaseProvider.SqlServer, builder.ConnectionString), null);
    }

    /// <summary>Commits changes on a new context.</summary>
    public async Task CommitAsync(Func<XmessContext, Task> change)
    {
        await using var context = Contexts.Create();
        await change(context);
        await Commits.CommitAsync(context, CancellationToken.None);
    }

    /// <summary>Reads on a new context.</summary>
    public async Task<T> ReadAsync<T>(Func<XmessContext, Task<T>> read)
    {
        await using var context = Contexts.Create();
        return await read(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (Commits is SqliteCommits writer) await writer.DisposeAsync();
        if (_folder is null)
        {
            await using var context = Contexts.Create();
            await context.Database.EnsureDeletedAsync();
            return;
        }

        using var connection = new Microsoft.Data.Sqlite.SqliteConnection(ConnectionString);
        Microsoft.Data.Sqlite.SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
    }
}
