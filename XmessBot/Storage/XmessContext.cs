using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage;

/// <summary>
/// The one model of what is stored. Each feature brings its mapping in a file of its own beside its store
/// (<c>Storage/&lt;Feature&gt;/…Mapping.cs</c>); the provider is the derived context's only difference.
/// </summary>
public abstract class XmessContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The keys that sign tokens and cookies; kept here so that every instance knows them.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(XmessContext).Assembly);
}

/// <summary>The model on SQLite, the default.</summary>
public sealed class SqliteXmessContext(DbContextOptions<SqliteXmessContext> options) : XmessContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
}

/// <summary>The model on SQL Server, by configuration.</summary>
public sealed class SqlServerXmessContext(DbContextOptions<SqlServerXmessContext> options) : XmessContext(options);
