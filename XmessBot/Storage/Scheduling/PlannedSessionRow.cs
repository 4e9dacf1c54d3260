using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Scheduling;
using XmessBot.Storage.Assignments;

namespace XmessBot.Storage.Scheduling;

/// <summary>A planned session; its version detects concurrent changes.</summary>
internal sealed class PlannedSessionRow
{
    public Guid Id { get; set; }
    public Guid AssignmentId { get; set; }
    public DateOnly Date { get; set; }
    public TimeOnly Start { get; set; }
    public int Minutes { get; set; }

    /// <summary>The other moment that one side asks for, while the agreed one still stands; all three null when there is none.</summary>
    public DateOnly? WantedDate { get; set; }
    public TimeOnly? WantedStart { get; set; }
    public int? WantedMinutes { get; set; }
    public Modality Modality { get; set; }
    public string? Place { get; set; }
    public Guid ProposedBy { get; set; }
    public Side ProposedFrom { get; set; }
    public PlannedState State { get; set; }
    public int Sequence { get; set; }
    public bool Reminded { get; set; }
    public bool LogOffered { get; set; }
    public int? Session { get; set; }
    public int Version { get; set; }

    /// <summary>When the next reminder or offer is due, by which it is found; null when none is.</summary>
    public DateTimeOffset? DueAt { get; set; }
}

internal sealed class PlannedSessionMapping : IEntityTypeConfiguration<PlannedSessionRow>
{
    public void Configure(EntityTypeBuilder<PlannedSessionRow> builder)
    {
        builder.ToTable("PlannedSessions").HasKey(row => row.Id);
        builder.Property(row => row.Modality).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.ProposedFrom).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.AssignmentId, row.Date });
        builder.HasIndex(row => row.DueAt);
        builder.HasOne<AssignmentRow>().WithMany().HasForeignKey(row => row.AssignmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
