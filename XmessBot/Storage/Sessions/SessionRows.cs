using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core;
using XmessBot.Core.Sessions;
using XmessBot.Storage.Assignments;

namespace XmessBot.Storage.Sessions;

/// <summary>The columns by which sessions are found; everything else is in their history entries.</summary>
internal sealed class SessionRow
{
    public int Number { get; set; }
    public Guid AssignmentId { get; set; }
    public Guid Mentor { get; set; }
    public DateOnly Date { get; set; }
    public SessionState State { get; set; }
    public DateTimeOffset Since { get; set; }
    public string? Conversation { get; set; }
    public string? Activity { get; set; }
    public string? Questions { get; set; }
    public string? GoodPractices { get; set; }
    public int LessonsAsked { get; set; }
    public int Version { get; set; }

    /// <summary>The number of entries at this version.</summary>
    public int EntryCount { get; set; }
}

/// <summary>A history entry, keyed by its position; insert-only.</summary>
internal sealed class SessionEntryRow
{
    public int Number { get; set; }
    public int Position { get; set; }
    public SessionEntryKind Kind { get; set; }
    public DateOnly Date { get; set; }
    public TimeOnly? Start { get; set; }
    public int Minutes { get; set; }
    public Modality Modality { get; set; }
    public string? Topic { get; set; }
    public DateTimeOffset At { get; set; }
    public Guid? Author { get; set; }
    public string? Reason { get; set; }
}

internal sealed class SessionMapping : IEntityTypeConfiguration<SessionRow>, IEntityTypeConfiguration<SessionEntryRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("Sessions").HasKey(row => row.Number);
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Conversation).HasMaxLength(400);
        builder.Property(row => row.Activity).HasMaxLength(200);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.AssignmentId, row.Date });
        builder.HasIndex(row => new { row.Mentor, row.Date });
        builder.HasIndex(row => new { row.Mentor, row.State, row.Number });
        builder.HasIndex(row => new { row.State, row.Since });
        builder.HasIndex(row => new { row.Activity, row.Conversation });
        builder.HasOne<AssignmentRow>().WithMany().HasForeignKey(row => row.AssignmentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SessionEntryRow> builder)
    {
        builder.ToTable("SessionEntries").HasKey(row => new { row.Number, row.Position });
        builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(row => row.Modality).HasConversion<string>().HasMaxLength(16);
        builder.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.Number);
    }
}
