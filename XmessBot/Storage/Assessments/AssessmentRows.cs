using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core.Assessments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Assessments;

/// <summary>An entry of the history of a request's assessment, keyed by its position; insert-only.</summary>
internal sealed class AssessmentEntryRow
{
    public Guid RequestId { get; set; }
    public int Position { get; set; }
    public AssessmentMove Move { get; set; }
    public Guid PersonId { get; set; }
    public int? Need { get; set; }
    public int? Transferability { get; set; }
    public int? Alignment { get; set; }
    public string? Text { get; set; }
    public DateTimeOffset At { get; set; }
    public required string Author { get; set; }
}

/// <summary>
/// Where somebody is with a request's assessment, made from its entries so that lists can be filtered and ordered by it in the database.
/// </summary>
internal sealed class AssessorRow
{
    public Guid RequestId { get; set; }
    public Guid PersonId { get; set; }

    /// <summary>Whether staff named them for this request.</summary>
    public bool IsNamed { get; set; }

    /// <summary>Whether they declared a conflict of interest.</summary>
    public bool Abstains { get; set; }

    /// <summary>Their points that count, 0-5; all three are null while they have given none, and while they abstain.</summary>
    public int? Need { get; set; }
    public int? Transferability { get; set; }
    public int? Alignment { get; set; }
}

/// <summary>Somebody whom staff named to assess the requests of a call; with none, the whole commission does.</summary>
internal sealed class CallAssessorRow
{
    public required string Call { get; set; }
    public Guid PersonId { get; set; }
    public DateTimeOffset At { get; set; }
    public required string Author { get; set; }
}

internal sealed class AssessmentMapping
    : IEntityTypeConfiguration<AssessmentEntryRow>, IEntityTypeConfiguration<AssessorRow>, IEntityTypeConfiguration<CallAssessorRow>
{
    public void Configure(EntityTypeBuilder<AssessmentEntryRow> builder)
    {
        builder.ToTable("AssessmentEntries").HasKey(row => new { row.RequestId, row.Position });
        builder.Property(row => row.Move).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Author).HasMaxLength(320);
        builder.HasIndex(row => row.PersonId);
        builder.HasOne<RequestRow>().WithMany().HasForeignKey(row => row.RequestId);
    }

    public void Configure(EntityTypeBuilder<AssessorRow> builder)
    {
        builder.ToTable("Assessors").HasKey(row => new { row.RequestId, row.PersonId });
        builder.HasIndex(row => row.PersonId);
        builder.HasOne<RequestRow>().WithMany().HasForeignKey(row => row.RequestId);
    }

    public void Configure(EntityTypeBuilder<CallAssessorRow> builder)
    {
        builder.ToTable("CallAssessors").HasKey(row => new { row.Call, row.PersonId });
        builder.Property(row => row.Author).HasMaxLength(320);
        builder.HasOne<CallRow>().WithMany().HasForeignKey(row => row.Call);
        builder.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
    }
}
