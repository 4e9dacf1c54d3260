using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core.Members;
using XmessBot.Core.Ranking;

namespace XmessBot.Storage.Ranking;

/// <summary>A level of involvement that staff entered (R20); insert-only, the last about each holds.</summary>
internal sealed class InvolvementRow
{
    public int Id { get; set; }
    public string? Municipality { get; set; }
    public Guid? PersonId { get; set; }
    public int Level { get; set; }
    public required string Reason { get; set; }
    public required string Author { get; set; }
    public DateTimeOffset At { get; set; }
}

internal sealed class InvolvementMapping : IEntityTypeConfiguration<InvolvementRow>
{
    public void Configure(EntityTypeBuilder<InvolvementRow> builder)
    {
        builder.ToTable("Involvements").HasKey(row => row.Id);
        builder.Property(row => row.Municipality).HasMaxLength(5);
        builder.Property(row => row.Author).HasMaxLength(320);
    }
}

/// <summary>Stores how involved councils and people are (R20).</summary>
public sealed class InvolvementStore(XmessContext context)
{
    /// <summary>Everything that staff entered, oldest first.</summary>
    public async Task<IReadOnlyList<Involvement>> AllAsync(CancellationToken cancellationToken = default) =>
        [.. (await context.Set<InvolvementRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken))
            .Select(row => new Involvement
            {
                Municipality = row.Municipality,
                Person = row.PersonId is { } person ? new PersonId(person) : null,
                Level = row.Level,
                Reason = row.Reason,
                Author = row.Author,
                At = row.At,
            })];

    /// <summary>Adds one.</summary>
    public void Enter(Involvement involvement) => context.Add(new InvolvementRow
    {
        Municipality = involvement.Municipality,
        PersonId = involvement.Person?.Value,
        Level = involvement.Level,
        Reason = involvement.Reason,
        Author = involvement.Author,
        At = involvement.At,
    });
}
