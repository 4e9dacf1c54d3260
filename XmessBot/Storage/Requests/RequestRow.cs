using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core;
using XmessBot.Core.Requests;

namespace XmessBot.Storage.Requests;

/// <summary>A draft or a request; its version detects concurrent changes.</summary>
internal sealed class RequestRow
{
    public Guid Id { get; set; }
    public required string Call { get; set; }
    public required string Municipality { get; set; }
    public Guid Author { get; set; }
    public RequestState State { get; set; }
    public string? Number { get; set; }
    public DateTimeOffset? SubmittedAt { get; set; }
    public bool AwaitsPerson { get; set; }
    public int Version { get; set; }
    public DateTimeOffset ChangedAt { get; set; }
    public required string Answers { get; set; }

    /// <summary>The preferred service in the answers, a column that the database computes from them so that it can be searched.</summary>
    public PreferredService? Service { get; private set; }

    /// <summary>As <see cref="Service"/>, the preferred modality.</summary>
    public PreferredModality? Modality { get; private set; }

    /// <summary>The number of history entries at this version.</summary>
    public int EntryCount { get; set; }

    /// <summary>The last day to give the information that staff waits for (R16); null when it waits for none.</summary>
    public DateOnly? InformationUntil { get; set; }

    /// <summary>"call|municipality" while the request takes up its council's one place in the call (R23), else null.</summary>
    public string? LiveKey { get; set; }

    /// <summary>The conversation in which the draft is being filled in, which resumes there even when its bot state is lost.</summary>
    public string? AskedIn { get; set; }
}

/// <summary>An entry of the history, keyed by its position; insert-only.</summary>
internal sealed class RequestEntryRow
{
    public Guid RequestId { get; set; }
    public int Position { get; set; }
    public RequestMove Move { get; set; }
    public RequestState To { get; set; }
    public DateTimeOffset At { get; set; }
    public required string Author { get; set; }
    public string? Text { get; set; }
    public DateOnly? Until { get; set; }
    public int? Place { get; set; }
    public Service? Service { get; set; }
}

/// <summary>What was confirmed to the person for one version of a request, verbatim, with its keyed hash.</summary>
internal sealed class ReceiptRow
{
    public Guid RequestId { get; set; }
    public int Version { get; set; }
    public required string Number { get; set; }
    public DateTimeOffset At { get; set; }
    public required string Text { get; set; }
    public required string Seal { get; set; }
}

internal sealed class RequestMapping
    : IEntityTypeConfiguration<RequestRow>, IEntityTypeConfiguration<RequestEntryRow>, IEntityTypeConfiguration<ReceiptRow>
{
    public void Configure(EntityTypeBuilder<RequestRow> builder)
    {
        builder.ToTable("Requests").HasKey(row => row.Id);
        builder.Property(row => row.Call).HasMaxLength(16);
        builder.Property(row => row.Municipality).HasMaxLength(5);
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(row => row.Number).HasMaxLength(24);
        builder.Property(row => row.LiveKey).HasMaxLength(24);
        builder.Property(row => row.AskedIn).HasMaxLength(200);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.LiveKey).IsUnique();
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => new { row.Author, row.ChangedAt });
        builder.HasIndex(row => new { row.State, row.SubmittedAt });
        builder.HasIndex(row => row.InformationUntil);
        builder.HasIndex(row => new { row.Municipality, row.State, row.Service, row.SubmittedAt });
        builder.HasIndex(row => new { row.Service, row.State, row.SubmittedAt });
        builder.HasIndex(row => new { row.Call, row.State, row.SubmittedAt });
        builder.HasIndex(row => row.SubmittedAt);
    }

    /// <summary>Maps the columns that the database computes from the answers, by the provider's way to say that.</summary>
    public static void ComputeFromAnswers(ModelBuilder model, Func<string, string> sqlOf)
    {
        var builder = model.Entity<RequestRow>();
        Compute(builder.Property(row => row.Service));
        Compute(builder.Property(row => row.Modality));

        void Compute<T>(PropertyBuilder<T> property)
        {
            property.HasConversion<string>().HasMaxLength(16).HasComputedColumnSql(sqlOf(property.Metadata.Name), stored: false);
            // Never read back after a write: nobody needs the value in the turn that writes it.
            property.ValueGeneratedNever();
            property.Metadata.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
            property.Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        }
    }

    public void Configure(EntityTypeBuilder<RequestEntryRow> builder)
    {
        builder.ToTable("RequestEntries").HasKey(row => new { row.RequestId, row.Position });
        builder.Property(row => row.Move).HasConversion<string>().HasMaxLength(24);
        builder.Property(row => row.To).HasConversion<string>().HasMaxLength(24);
        builder.Property(row => row.Service).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Author).HasMaxLength(320);
        builder.HasOne<RequestRow>().WithMany().HasForeignKey(row => row.RequestId);
    }

    public void Configure(EntityTypeBuilder<ReceiptRow> builder)
    {
        builder.ToTable("Receipts").HasKey(row => new { row.RequestId, row.Version });
        builder.Property(row => row.Number).HasMaxLength(24);
        builder.Property(row => row.Seal).HasMaxLength(64);
        builder.HasIndex(row => row.Number);
        builder.HasOne<RequestRow>().WithMany().HasForeignKey(row => row.RequestId);
    }
}
