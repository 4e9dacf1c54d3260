using Microsoft.EntityFrameworkCore.Design;

namespace XmessBot.Storage;

/// <summary>Creates a context for <c>dotnet ef migrations add</c>, which needs the model but no database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteXmessContext>
{
    public SqliteXmessContext CreateDbContext(string[] args) => new(StorageRegistration.ForSqlite("Data Source=:memory:"));
}

/// <summary>As <see cref="SqliteDesign"/>, for SQL Server.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerXmessContext>
{
    public SqlServerXmessContext CreateDbContext(string[] args) => new(StorageRegistration.ForSqlServer("Server=.;Database=Xmess"));
}
