using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage.Turns;

/// <summary>An activity whose turn is committed, with its replies.</summary>
internal sealed class InboxRow
{
    /// <summary>"channel|conversation|activity".</summary>
    public required string Activity { get; set; }
    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>The replies in the HTTP response as JSON, to repeat on redelivery.</summary>
    public string? Replies { get; set; }
}

/// <summary>An e-mail or reply to send, stored in the commit of its change and sent afterwards, at least once.</summary>
internal sealed class OutboxRow
{
    public long Id { get; set; }
    public required string Kind { get; set; }

    /// <summary>Of the rows with the same key only the newest is sent; null when nothing replaces it.</summary>
    public string? Key { get; set; }

    /// <summary>The letter of a decision that it carries, which notes whether it left; null for any other.</summary>
    public Guid? Letter { get; set; }

    /// <summary>When it expires and is no longer sent; null for never.</summary>
    public DateTimeOffset? GoodUntil { get; set; }

    /// <summary>The activity of the turn that wrote it, as in the inbox; null for one written outside a turn.</summary>
    public string? Activity { get; set; }
    public required string Payload { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When to try next; null once sent or given up.</summary>
    public DateTimeOffset? NextTryAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Attempts so far; also the version, so that only one of two processes can lease it.</summary>
    public int Tries { get; set; }
    public string? LastError { get; set; }

    /// <summary>Why it was given up; null otherwise.</summary>
    public Undelivered? Undelivered { get; set; }

    /// <summary>Marks it as sent and deletes its content, which may be a one-time code or personal text.</summary>
    public void MarkSent(DateTimeOffset now)
    {
        (SentAt, NextTryAt, LastError) = (now, null, null);
        Payload = "";
    }

    /// <summary>Gives it up. The content of a row with a key is deleted, because it is a one-time code.</summary>
    public void MarkUndelivered(Undelivered why, string? error = null)
    {
        (NextTryAt, Undelivered, LastError) = (null, why, error ?? LastError);
        if (Key is not null) Payload = "";
    }
}

/// <summary>The bot state of a conversation, as JSON.</summary>
internal sealed class BotStateRow
{
    public required string Key { get; set; }
    public required string Json { get; set; }

    /// <summary>The day of the last turn of its conversation; null for rows of releases that did not store it.</summary>
    public DateTimeOffset? UsedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>A secret of the installation, created at the first start and encrypted with the host's keys.</summary>
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
