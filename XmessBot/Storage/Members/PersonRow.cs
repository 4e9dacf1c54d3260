using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core.Members;

namespace XmessBot.Storage.Members;

/// <summary>A person with the roles and the council that they have.</summary>
internal sealed class PersonRow
{
    public Guid Id { get; set; }
    public required string Email { get; set; }
    public string? Name { get; set; }
    public Roles Roles { get; set; }
    public string? Municipality { get; set; }
    public Standing Standing { get; set; }

    /// <summary>
    /// The subjects of e-mails that did not reach the person, one a line, until the chat has told them; null when there are none.
    /// </summary>
    public string? MissedMail { get; set; }

    /// <summary>Since when retention has found nothing else stored about the person; null while there is something.</summary>
    public DateTimeOffset? UnusedSince { get; set; }
    public int Version { get; set; }

    // An unconfirmed council is not theirs: earlier releases stored the one that a person typed in the form.
    public Person ToPerson() =>
        new(new PersonId(Id), Email, Name, Roles, Standing == Standing.Unconfirmed ? null : Municipality, Standing)
        {
            HasMissedMail = MissedMail is not null,
        };
}

/// <summary>A channel account, linked to the person who proved to own it.</summary>
internal sealed class AccountRow
{
    public required string Account { get; set; }
    public Guid PersonId { get; set; }
    public PersonRow? Person { get; set; }
    public DateTimeOffset LinkedAt { get; set; }

    /// <summary>
    /// The day of its last message; null for rows of releases that did not store it. Also the row's version, so that deleting an account
    /// that has just been used conflicts.
    /// </summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Where to send them messages, as the channel gave it (JSON).</summary>
    public string? ConversationReference { get; set; }
}

/// <summary>A mail domain that staff recorded for a council.</summary>
internal sealed class CouncilDomainRow
{
    public required string Domain { get; set; }
    public required string Municipality { get; set; }
}

/// <summary>What staff recorded about a municipality's membership; overrides the embedded list.</summary>
internal sealed class MembershipRow
{
    public int Id { get; set; }
    public required string Municipality { get; set; }
    public bool IsMember { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }

    /// <summary>The row that this one takes back; null when it states something itself.</summary>
    public int? TakesBack { get; set; }

    /// <summary>Who recorded it; null, as the two below, for rows of releases that did not store it.</summary>
    public string? Author { get; set; }
    public DateTimeOffset? At { get; set; }
    public string? Reason { get; set; }

    public MembershipFact ToFact() => new(Municipality, IsMember, From, Until)
    {
        Number = Id, TakesBack = TakesBack, Author = Author, At = At, Reason = Reason,
    };
}

/// <summary>A question that a conversation left for staff: whether a council is a member, or whether a person speaks for it.</summary>
internal sealed class StaffQuestionRow
{
    public long Id { get; set; }
    public required string Kind { get; set; }
    public required string Municipality { get; set; }
    public Guid PersonId { get; set; }
    public DateTimeOffset AskedAt { get; set; }
    public DateTimeOffset? AnsweredAt { get; set; }
}

internal sealed class PersonMapping : IEntityTypeConfiguration<PersonRow>, IEntityTypeConfiguration<AccountRow>,
    IEntityTypeConfiguration<CouncilDomainRow>, IEntityTypeConfiguration<MembershipRow>, IEntityTypeConfiguration<StaffQuestionRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> builder)
    {
        builder.ToTable("People").HasKey(row => row.Id);
        builder.Property(row => row.Email).HasMaxLength(320);
        builder.HasIndex(row => row.Email).IsUnique();
        builder.Property(row => row.MissedMail).HasColumnName("MissedLetters");
        builder.Property(row => row.Municipality).HasMaxLength(5);
        builder.Property(row => row.Standing).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<AccountRow> builder)
    {
        builder.ToTable("Accounts").HasKey(row => row.Account);
        builder.Property(row => row.Account).HasMaxLength(200);
        builder.Property(row => row.UsedAt).IsConcurrencyToken();
        builder.HasIndex(row => row.UsedAt).HasFilter(null);
        builder.HasOne(row => row.Person).WithMany().HasForeignKey(row => row.PersonId);
    }

    public void Configure(EntityTypeBuilder<CouncilDomainRow> builder)
    {
        builder.ToTable("CouncilDomains").HasKey(row => row.Domain);
        builder.Property(row => row.Domain).HasMaxLength(255);
        builder.Property(row => row.Municipality).HasMaxLength(5);
    }

    public void Configure(EntityTypeBuilder<MembershipRow> builder)
    {
        builder.ToTable("Memberships").HasKey(row => row.Id);
        builder.Property(row => row.Municipality).HasMaxLength(5);
        builder.Property(row => row.Author).HasMaxLength(320);
        builder.Property(row => row.Reason).HasMaxLength(500);
        builder.HasIndex(row => row.Municipality);
    }

    public void Configure(EntityTypeBuilder<StaffQuestionRow> builder)
    {
        builder.ToTable("StaffQuestions").HasKey(row => row.Id);
        builder.Property(row => row.Kind).HasMaxLength(32);
        builder.Property(row => row.Municipality).HasMaxLength(5);
        builder.HasIndex(row => new { row.Kind, row.Municipality, row.PersonId }).IsUnique();
    }
}
