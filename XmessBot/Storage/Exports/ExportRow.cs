using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core;

namespace XmessBot.Storage.Exports;

/// <summary>A workbook that was asked for: who, what, and whether it was opened.</summary>
internal sealed class ExportRow
{
    public Guid Id { get; set; }
    public Guid Asker { get; set; }
    public ExportParts Parts { get; set; }
    public string? Call { get; set; }
    public DateTimeOffset AskedAt { get; set; }

    /// <summary>Also detects that two browsers open it at the same time: one of the commits conflicts.</summary>
    public DateTimeOffset? OpenedAt { get; set; }
}

internal sealed class ExportMapping : IEntityTypeConfiguration<ExportRow>
{
    public void Configure(EntityTypeBuilder<ExportRow> builder)
    {
        builder.ToTable("Exports").HasKey(row => row.Id);
        builder.Property(row => row.Call).HasMaxLength(16);
        builder.Property(row => row.OpenedAt).IsConcurrencyToken();
    }
}
