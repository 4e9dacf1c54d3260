using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Storage.Members;

namespace XmessBot.Storage.Mentors;

/// <summary>What a mentor or advisor is besides a person; their council and their services are the person's.</summary>
internal sealed class MentorRow
{
    public Guid PersonId { get; set; }
    public PersonRow? Person { get; set; }

    /// <summary>One a line.</summary>
    public required string Topics { get; set; }
    public string? Availability { get; set; }
    public int Version { get; set; }
}

internal sealed class MentorMapping : IEntityTypeConfiguration<MentorRow>
{
    public void Configure(EntityTypeBuilder<MentorRow> builder)
    {
        builder.ToTable("Mentors").HasKey(row => row.PersonId);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasOne(row => row.Person).WithOne().HasForeignKey<MentorRow>(row => row.PersonId);
    }
}
