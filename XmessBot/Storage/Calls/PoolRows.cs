using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core;
using XmessBot.Core.Hours;

namespace XmessBot.Storage.Calls;

/// <summary>An hour pool; its version detects concurrent decisions.</summary>
internal sealed class PoolRow
{
    public required string Call { get; set; }
    public Service Service { get; set; }
    public int Version { get; set; }
}

/// <summary>A ledger entry; insert-only.</summary>
internal sealed class PoolEntryRow
{
    public long Id { get; set; }
    public required string Call { get; set; }
    public Service Service { get; set; }
    public PoolEntryKind Kind { get; set; }
    public int Minutes { get; set; }
    public DateTimeOffset At { get; set; }
    public required string Author { get; set; }
    public string? Reason { get; set; }
}

internal sealed class PoolMapping : IEntityTypeConfiguration<PoolRow>, IEntityTypeConfiguration<PoolEntryRow>
{
    public void Configure(EntityTypeBuilder<PoolRow> builder)
    {
        builder.ToTable("Pools").HasKey(row => new { row.Call, row.Service });
        builder.Property(row => row.Call).HasMaxLength(16);
        builder.Property(row => row.Service).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasOne<CallRow>().WithMany().HasForeignKey(row => row.Call);
    }

    public void Configure(EntityTypeBuilder<PoolEntryRow> builder)
    {
        builder.ToTable("PoolEntries").HasKey(row => row.Id);
        builder.Property(row => row.Call).HasMaxLength(16);
        builder.Property(row => row.Service).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Author).HasMaxLength(320);
        builder.HasOne<PoolRow>().WithMany().HasForeignKey(row => new { row.Call, row.Service });
    }
}
