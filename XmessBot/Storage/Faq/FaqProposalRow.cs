using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core.Faq;
using XmessBot.Storage.Sessions;

namespace XmessBot.Storage.Faq;

/// <summary>A FAQ proposal: a question or good practice that came up in a session.</summary>
internal sealed class FaqProposalRow
{
    public Guid Id { get; set; }
    public string? Question { get; set; }
    public string? GoodPractice { get; set; }
    public int Session { get; set; }
    public Guid Author { get; set; }
    public DateTimeOffset At { get; set; }
    public FaqProposalState State { get; set; }
}

internal sealed class FaqProposalMapping : IEntityTypeConfiguration<FaqProposalRow>
{
    public void Configure(EntityTypeBuilder<FaqProposalRow> builder)
    {
        builder.ToTable("FaqProposals").HasKey(row => row.Id);
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(16).IsConcurrencyToken();
        builder.HasIndex(row => new { row.State, row.At });
        builder.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.Session).OnDelete(DeleteBehavior.Restrict);
    }
}
