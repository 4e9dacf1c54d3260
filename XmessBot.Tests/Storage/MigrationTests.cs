using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using XmessBot.Storage;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Storage;

/// <summary>Each set of migrations makes the model, and what goes to SQL Server is SQL that it reads.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void Sqlite_WhenComparedWithTheModel_HasEveryMigration()
    {
        using var context = new SqliteDesign().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SqlServer_WhenComparedWithTheModel_HasEveryMigration()
    {
        using var context = new SqlServerDesign().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    // A host is published with a compiled model, and what EF generates for a member of such a name does not compile.
    [Fact]
    public void Model_HasNoMember_ThatItsCompiledModelCannotName()
    {
        using var context = new SqliteDesign().CreateDbContext([]);
        Assert.Empty(
            from type in context.Model.GetEntityTypes()
            from member in type.GetMembers()
            where member.Name is "Entry" or "Source" or "StructuralType"
            select $"{type.Name}.{member.Name}");
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void SqlServer_WhenScripted_IsParsedWithoutErrors(MigrationsSqlGenerationOptions options)
    {
        using var context = new SqlServerDesign().CreateDbContext([]);
        var script = context.GetService<IMigrator>().GenerateScript(options: options);
        var parsed = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        Assert.NotEmpty(parsed.Batches);
    }

    [Fact]
    public void File_WhenScripted_IsMadeByTheMigrationsThemselves()
    {
        using var context = new SqliteDesign().CreateDbContext([]);
        Assert.Equal(context.Database.GetMigrations(), FileMigrations.All.Select(each => each.Id));
        var before = Migration.InitialDatabase;
        foreach (var migration in FileMigrations.All)
        {
            var script = context.GetService<IMigrator>()
                .GenerateScript(before, migration.Id, MigrationsSqlGenerationOptions.NoTransactions);
            Assert.Equal(script.ReplaceLineEndings("\n").Trim(), migration.Script().ReplaceLineEndings("\n").Trim());
            before = migration.Id;
        }
    }

    [Fact]
    public async Task File_WhenManyMigrateAtOnce_IsMadeOnce()
    {
        var folder = Directory.CreateTempSubdirectory("xmess-migrate-").FullName;
        var options = new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "new", "xmess.db")}");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
            Migrator.MigrateAsync(options, StorageRegistration.Contexts(options), CancellationToken.None))));
        await using var context = StorageRegistration.Contexts(options).Create();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal(context.Database.GetMigrations(), await context.Database.GetAppliedMigrationsAsync());
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task File_WhenMade_IsWrittenAheadAndKeepsItsReferences()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection(database.ConnectionString);
        connection.Open();
        Assert.Equal("wal", connection.Ask("PRAGMA journal_mode"));
        Assert.Equal(1L, connection.Ask("PRAGMA foreign_keys"));
    }
}
