using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage;

/// <summary>
/// The database model. Each feature has its mapping beside its store (<c>Storage/&lt;Feature&gt;</c>); derived contexts differ in their
/// provider only.
/// </summary>
public abstract class XmessContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The Data Protection keys, which sign tokens and cookies; shared by every instance.</summary>
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

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        RequestMapping.ComputeFromAnswers(modelBuilder, answer => $"json_extract(\"Answers\", '$.{answer}')");
    }
}

/// <summary>The model on SQL Server.</summary>
public sealed class SqlServerXmessContext(DbContextOptions<SqlServerXmessContext> options) : XmessContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        RequestMapping.ComputeFromAnswers(modelBuilder, answer => $"CAST(JSON_VALUE([Answers], '$.{answer}') AS nvarchar(16))");
    }
}
