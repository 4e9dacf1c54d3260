using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage.Proofs;

/// <summary>The result of the last nightly proof; only the last is kept.</summary>
internal sealed class ProofRow
{
    /// <summary>The civil day; of two instances that prove the same night, one conflicts.</summary>
    public DateOnly Day { get; set; }

    /// <summary>The faults, as JSON.</summary>
    public required string Faults { get; set; }
}

internal sealed class ProofMapping : IEntityTypeConfiguration<ProofRow>
{
    public void Configure(EntityTypeBuilder<ProofRow> builder) => builder.ToTable("Proofs").HasKey(row => row.Day);
}
