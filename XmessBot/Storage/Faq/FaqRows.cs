using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core.Faq;

namespace XmessBot.Storage.Faq;

/// <summary>The columns by which items of the FAQ are found; everything else is in the last of their steps.</summary>
internal sealed class FaqItemRow
{
    public int Number { get; set; }
    public string? OfCall { get; set; }
    public FaqState State { get; set; }

    /// <summary>The number of steps.</summary>
    public int Version { get; set; }
}

/// <summary>A step of the history of an item, keyed by its position; insert-only.</summary>
internal sealed class FaqStepRow
{
    public int Number { get; set; }
    public int Position { get; set; }
    public FaqMove Move { get; set; }
    public FaqState State { get; set; }

    /// <summary>What the item says, as JSON.</summary>
    public required string Content { get; set; }
    public DateTimeOffset At { get; set; }
    public Guid? Author { get; set; }
    public string? Reason { get; set; }
    public int? Into { get; set; }
}

/// <summary>The item into which a proposal or a question was gathered.</summary>
internal sealed class FaqSourceRow
{
    public Guid Id { get; set; }
    public FaqSourceKind Kind { get; set; }
    public int Item { get; set; }
}

/// <summary>A question that had no answer.</summary>
internal sealed class FaqQuestionRow
{
    public Guid Id { get; set; }
    public required string Text { get; set; }
    public required string Account { get; set; }
    public Guid? PersonId { get; set; }
    public DateTimeOffset At { get; set; }
    public DateTimeOffset? ToldAt { get; set; }
}

/// <summary>Whether an answer was of use to an account; the last that it said.</summary>
internal sealed class FaqVoteRow
{
    /// <summary>The id of the entry: of one of the call, or the number of an item.</summary>
    public required string EntryId { get; set; }
    public required string Account { get; set; }
    public bool Useful { get; set; }
    public DateTimeOffset At { get; set; }
}

internal sealed class FaqMapping : IEntityTypeConfiguration<FaqItemRow>, IEntityTypeConfiguration<FaqStepRow>,
    IEntityTypeConfiguration<FaqSourceRow>, IEntityTypeConfiguration<FaqQuestionRow>, IEntityTypeConfiguration<FaqVoteRow>
{
    private const int AccountLength = 200;
    private const int EntryLength = 64;

    public void Configure(EntityTypeBuilder<FaqItemRow> builder)
    {
        builder.ToTable("FaqItems").HasKey(row => row.Number);
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.Property(row => row.OfCall).HasMaxLength(EntryLength);
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.State);
    }

    public void Configure(EntityTypeBuilder<FaqStepRow> builder)
    {
        builder.ToTable("FaqSteps").HasKey(row => new { row.Number, row.Position });
        builder.Property(row => row.Move).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(16);
        builder.HasOne<FaqItemRow>().WithMany().HasForeignKey(row => row.Number);
    }

    public void Configure(EntityTypeBuilder<FaqSourceRow> builder)
    {
        builder.ToTable("FaqSources").HasKey(row => row.Id);
        builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(16);
        builder.HasOne<FaqItemRow>().WithMany().HasForeignKey(row => row.Item);
    }

    public void Configure(EntityTypeBuilder<FaqQuestionRow> builder)
    {
        builder.ToTable("FaqQuestions").HasKey(row => row.Id);
        builder.Property(row => row.Text).HasMaxLength(FaqContent.MostQuestion);
        builder.Property(row => row.Account).HasMaxLength(AccountLength);
        builder.HasIndex(row => row.Account);
        builder.HasIndex(row => row.ToldAt);
    }

    public void Configure(EntityTypeBuilder<FaqVoteRow> builder)
    {
        builder.ToTable("FaqVotes").HasKey(row => new { row.EntryId, row.Account });
        // The compiled model of a property named "Entry" does not compile.
        builder.Property(row => row.EntryId).HasColumnName("Entry").HasMaxLength(EntryLength);
        builder.Property(row => row.Account).HasMaxLength(AccountLength);
    }
}
