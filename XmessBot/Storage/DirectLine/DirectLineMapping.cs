using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage.DirectLine;

/// <summary>Maps web conversations, which are found by id or as a user's latest.</summary>
internal sealed class DirectLineConversationMapping : IEntityTypeConfiguration<DirectLineConversationRow>
{
    public void Configure(EntityTypeBuilder<DirectLineConversationRow> builder)
    {
        builder.ToTable("DirectLineConversations");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(DirectLineStore.LongestId);
        builder.Property(row => row.UserId).HasMaxLength(DirectLineStore.LongestId);
        builder.Property(row => row.LastSequence).IsConcurrencyToken();
        builder.HasIndex(row => new { row.UserId, row.StartedAt });
    }
}

/// <summary>
/// The primary key is the order in which history is read, so that reading from a watermark is one seek. EF Core saves tables in the
/// order of their names: conversations come first, so that a turn that lost a race fails on their version and not on this key.
/// </summary>
internal sealed class DirectLineActivityMapping : IEntityTypeConfiguration<DirectLineActivityRow>
{
    public void Configure(EntityTypeBuilder<DirectLineActivityRow> builder)
    {
        builder.ToTable("DirectLineHistory");
        builder.HasKey(row => new { row.ConversationId, row.Sequence });
        builder.Property(row => row.ConversationId).HasMaxLength(DirectLineStore.LongestId);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.HasOne<DirectLineConversationRow>().WithMany().HasForeignKey(row => row.ConversationId);
    }
}
