using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage.Sessions;

/// <summary>A session report that an account has begun and not finished, and the conversation it is made in.</summary>
internal sealed class SessionNoteRow
{
    public required string Account { get; set; }
    public required string Conversation { get; set; }
    public required string Note { get; set; }
    public DateTimeOffset Begun { get; set; }
    public int Version { get; set; }
}

internal sealed class SessionNoteMapping : IEntityTypeConfiguration<SessionNoteRow>
{
    public void Configure(EntityTypeBuilder<SessionNoteRow> builder)
    {
        builder.ToTable("SessionNotes").HasKey(row => row.Account);
        builder.Property(row => row.Account).HasMaxLength(200);
        builder.Property(row => row.Conversation).HasMaxLength(400);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.Begun);
    }
}
