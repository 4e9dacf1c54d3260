using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Storage.Members;

namespace XmessBot.Storage.Mentors;

/// <summary>The profile of a mentor or advisor; their council and services are those of the person.</summary>
internal sealed class MentorRow
{
    public Guid PersonId { get; set; }
    public PersonRow? Person { get; set; }

    /// <summary>One topic a line.</summary>
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
