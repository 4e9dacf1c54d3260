using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage.DirectLine;

/// <summary>How web conversations are laid out: found by id, or as a user's latest.</summary>
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
/// The key is the order in which history is read, so that what follows a watermark is one seek. EF Core writes tables in
/// the order of their names: this one comes after the conversations, so that a turn that lost a race fails on the
/// conversation's version and not on this key.
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
