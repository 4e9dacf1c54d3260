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

    /// <summary>Of the rows with one key only the newest is sent; null for what no other replaces.</summary>
    public string? Key { get; set; }

    /// <summary>The moment from which it is worth nothing and is not sent; null for never.</summary>
    public DateTimeOffset? GoodUntil { get; set; }

    /// <summary>The turn that wrote it, as in the inbox; null for what no activity asked for.</summary>
    public string? Activity { get; set; }
    public required string Payload { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Null once sent or given up.</summary>
    public DateTimeOffset? NextTryAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Counted when it is taken to be sent, so that of two processes that take it only one does.</summary>
    public int Tries { get; set; }
    public string? LastError { get; set; }

    /// <summary>Why it will never be sent; null while it may be.</summary>
    public Undelivered? Undelivered { get; set; }

    /// <summary>It has been sent. What was in it may be a code or what a person wrote; nobody needs it here any more.</summary>
    public void MarkSent(DateTimeOffset now)
    {
        (SentAt, NextTryAt, LastError) = (now, null, null);
        Payload = "";
    }

    /// <summary>It will never be sent. What has a key was worth something for a moment only, and what was in it is not kept.</summary>
    public void MarkUndelivered(Undelivered why, string? error = null)
    {
        (NextTryAt, Undelivered, LastError) = (null, why, error ?? LastError);
        if (Key is not null) Payload = "";
    }
}

internal sealed class BotStateRow
{
    public required string Key { get; set; }
    public required string Json { get; set; }

    /// <summary>When its conversation last had a turn, to the day; null for rows of releases that did not note it.</summary>
    public DateTimeOffset? UsedAt { get; set; }
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
        builder.Property(row => row.Key).HasMaxLength(220);
        builder.Property(row => row.Tries).IsConcurrencyToken();
        builder.Property(row => row.LastError).HasMaxLength(200);
        builder.Property(row => row.Activity).HasMaxLength(440);
        builder.HasIndex(row => row.NextTryAt).HasFilter(null);
        builder.HasIndex(row => row.Activity).HasFilter(null);
        builder.HasIndex(row => row.Key).HasFilter(null);
    }

    public void Configure(EntityTypeBuilder<BotStateRow> builder)
    {
        builder.ToTable("BotState").HasKey(row => row.Key);
        builder.Property(row => row.Key).HasMaxLength(440);
        builder.HasIndex(row => row.UsedAt).HasFilter(null);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SecretRow> builder)
    {
        builder.ToTable("Secrets").HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(40);
    }
}
