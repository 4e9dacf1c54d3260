using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core.Reminders;
using XmessBot.Storage.Members;

namespace XmessBot.Storage.Reminders;

/// <summary>A reminder that was sent; the key keeps two instances from sending it twice. Insert-only.</summary>
internal sealed class SentReminderRow
{
    public Guid PersonId { get; set; }
    public PersonRow? Person { get; set; }
    public ReminderKind Kind { get; set; }

    /// <summary>What it was about, such as the id of a request.</summary>
    public required string About { get; set; }
    public DateTimeOffset SentAt { get; set; }
}

/// <summary>A kind of reminder that a person does not want.</summary>
internal sealed class SilencedReminderRow
{
    public Guid PersonId { get; set; }
    public ReminderKind Kind { get; set; }
    public DateTimeOffset At { get; set; }
}

internal sealed class ReminderMapping : IEntityTypeConfiguration<SentReminderRow>, IEntityTypeConfiguration<SilencedReminderRow>
{
    public void Configure(EntityTypeBuilder<SentReminderRow> builder)
    {
        builder.ToTable("SentReminders").HasKey(row => new { row.PersonId, row.Kind, row.About });
        builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(row => row.About).HasMaxLength(100);
        builder.HasIndex(row => row.SentAt);
        builder.HasOne(row => row.Person).WithMany().HasForeignKey(row => row.PersonId);
    }

    public void Configure(EntityTypeBuilder<SilencedReminderRow> builder)
    {
        builder.ToTable("SilencedReminders").HasKey(row => new { row.PersonId, row.Kind });
        builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(24);
        builder.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
    }
}
