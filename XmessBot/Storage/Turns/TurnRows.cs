using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage.Turns;

/// <summary>An activity whose turn is committed, with what it was answered.</summary>
internal sealed class InboxRow
{
    /// <summary>"channel|conversation|activity".</summary>
    public required string Activity { get; set; }
    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>The replies as JSON, where they travel in the response and have to be given again.</summary>
    public string? Replies { get; set; }
}

/// <summary>Something to send, written with the change that it tells of and sent afterwards, at least once.</summary>
internal sealed class OutboxRow
{
    public long Id { get; set; }
    public required string Kind { get; set; }

    /// <summary>The turn that wrote it, as in the inbox; null for what no activity asked for.</summary>
    public string? Activity { get; set; }
    public required string Payload { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Null once sent or given up.</summary>
    public DateTimeOffset? NextTryAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public int Tries { get; set; }
    public string? LastError { get; set; }
}

internal sealed class BotStateRow
{
    public required string Key { get; set; }
    public required string Json { get; set; }
    public int Version { get; set; }
}

/// <summary>A secret of the installation, made at the first start and protected by the host's keys.</summary>
internal sealed class SecretRow
{
    public required string Name { get; set; }
    public required string Protected { get; set; }
}

internal sealed class TurnMapping : IEntityTypeConfiguration<InboxRow>, IEntityTypeConfiguration<OutboxRow>,
    IEntityTypeConfiguration<BotStateRow>, IEntityTypeConfiguration<SecretRow>
{
    public void Configure(EntityTypeBuilder<InboxRow> builder)
    {
        builder.ToTable("Inbox").HasKey(row => row.Activity);
        builder.Property(row => row.Activity).HasMaxLength(440);
        builder.HasIndex(row => row.ReceivedAt);
    }

    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("Outbox").HasKey(row => row.Id);
        builder.Property(row => row.Kind).HasMaxLength(16);
        builder.Property(row => row.Activity).HasMaxLength(440);
        builder.HasIndex(row => row.NextTryAt).HasFilter(null);
        builder.HasIndex(row => row.Activity).HasFilter(null);
    }

    public void Configure(EntityTypeBuilder<BotStateRow> builder)
    {
        builder.ToTable("BotState").HasKey(row => row.Key);
        builder.Property(row => row.Key).HasMaxLength(440);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SecretRow> builder)
    {
        builder.ToTable("Secrets").HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(40);
    }
}
