using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core;
using XmessBot.Core.Decisions;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage.Requests;

namespace XmessBot.Storage.Decisions;

/// <summary>A letter, one row each, so that after a crash it is known who has got which; its version detects concurrent changes.</summary>
internal sealed class LetterRow
{
    public Guid Id { get; set; }
    public Guid RequestId { get; set; }
    public required string Number { get; set; }
    public required string Call { get; set; }
    public required string Municipality { get; set; }
    public RequestMove Move { get; set; }
    public Service? Service { get; set; }
    public Guid? Mentor { get; set; }
    public int? Place { get; set; }
    public required string Reason { get; set; }
    public required string Text { get; set; }
    public LetterState State { get; set; }
    public required string Author { get; set; }
    public DateTimeOffset At { get; set; }
    public string? EndedBy { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The request while the letter is held, else null: a request has one decision held at a time.</summary>
    public Guid? HeldFor { get; set; }
    public int Version { get; set; }

    public Letter ToLetter() => new()
    {
        Id = new LetterId(Id),
        Request = new RequestId(RequestId),
        Number = Number,
        Call = Call,
        Municipality = Municipality,
        Verdict = new Verdict(Move, Reason, Service, Mentor is { } mentor ? new PersonId(mentor) : null, Place),
        Text = Text,
        State = State,
        Author = Author,
        At = At,
        EndedBy = EndedBy,
        EndedAt = EndedAt,
        SentAt = SentAt,
        Version = Version,
    };

    public void Take(Letter letter)
    {
        (Mentor, Text, State) = (letter.Verdict.Mentor?.Value, letter.Text, letter.State);
        (EndedBy, EndedAt, SentAt) = (letter.EndedBy, letter.EndedAt, letter.SentAt);
        (HeldFor, Version) = (letter.State == LetterState.Held ? letter.Request.Value : null, letter.Version);
    }
}

internal sealed class LetterMapping : IEntityTypeConfiguration<LetterRow>
{
    public void Configure(EntityTypeBuilder<LetterRow> builder)
    {
        builder.ToTable("Letters").HasKey(row => row.Id);
        builder.Property(row => row.Number).HasMaxLength(24);
        builder.Property(row => row.Call).HasMaxLength(16);
        builder.Property(row => row.Municipality).HasMaxLength(5);
        builder.Property(row => row.Move).HasConversion<string>().HasMaxLength(24);
        builder.Property(row => row.Service).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Author).HasMaxLength(320);
        builder.Property(row => row.EndedBy).HasMaxLength(320);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.HeldFor).IsUnique();
        builder.HasIndex(row => row.State);
        builder.HasOne<RequestRow>().WithMany().HasForeignKey(row => row.RequestId);
    }
}
