using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

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

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
}

/// <summary>The model on SQLite, the default.</summary>
public sealed class SqliteXmessContext(DbContextOptions<SqliteXmessContext> options) : XmessContext(options)
{
    /// <summary>SQLite has no type for an instant, so it is kept as UTC ticks, which sort and compare.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

/// <summary>The model on SQL Server, by configuration.</summary>
public sealed class SqlServerXmessContext(DbContextOptions<SqlServerXmessContext> options) : XmessContext(options);
