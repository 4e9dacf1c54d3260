using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Assignments;

/// <summary>An assignment; its version detects concurrent saves.</summary>
internal sealed class AssignmentRow
{
    public Guid Id { get; set; }
    public Guid RequestId { get; set; }
    public required string RequestNumber { get; set; }
    public required string Call { get; set; }
    public Service Service { get; set; }
    public required string Municipality { get; set; }
    public Guid Applicant { get; set; }
    public Guid Mentor { get; set; }
    public AssignmentState State { get; set; }
    public int Version { get; set; }

    /// <summary>The number of ledger entries at this version.</summary>
    public int EntryCount { get; set; }
}

/// <summary>A ledger entry, keyed by its position; insert-only.</summary>
internal sealed class AssignmentEntryRow
{
    public Guid AssignmentId { get; set; }
    public int Position { get; set; }
    public AssignmentEntryKind Kind { get; set; }
    public int Minutes { get; set; }
    public int? Session { get; set; }
    public DateTimeOffset At { get; set; }
    public required string Author { get; set; }
    public string? Reason { get; set; }
}

internal sealed class AssignmentMapping : IEntityTypeConfiguration<AssignmentRow>, IEntityTypeConfiguration<AssignmentEntryRow>
{
    public void Configure(EntityTypeBuilder<AssignmentRow> builder)
    {
        builder.ToTable("Assignments").HasKey(row => row.Id);
        builder.Property(row => row.RequestNumber).HasMaxLength(24);
        builder.Property(row => row.Call).HasMaxLength(16);
        builder.Property(row => row.Service).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Municipality).HasMaxLength(5);
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.Mentor, row.State });
        builder.HasIndex(row => new { row.Municipality, row.State });
        builder.HasIndex(row => new { row.Call, row.State });
        builder.HasOne<RequestRow>().WithMany().HasForeignKey(row => row.RequestId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AssignmentEntryRow> builder)
    {
        builder.ToTable("AssignmentEntries").HasKey(row => new { row.AssignmentId, row.Position });
        builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Author).HasMaxLength(320);
        builder.HasOne<AssignmentRow>().WithMany().HasForeignKey(row => row.AssignmentId);
    }
}
