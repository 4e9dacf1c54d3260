using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage;

/// <summary>The last number given of a series.</summary>
internal sealed class CounterRow
{
    public required string Series { get; set; }
    public int Last { get; set; }
}

internal sealed class CounterMapping : IEntityTypeConfiguration<CounterRow>
{
    public void Configure(EntityTypeBuilder<CounterRow> builder)
    {
        builder.ToTable("Counters").HasKey(row => row.Series);
        builder.Property(row => row.Series).HasMaxLength(40);
        builder.Property(row => row.Last).IsConcurrencyToken();
    }
}

/// <summary>Reference numbers without holes: taken in the turn's own commit, so a turn that fails takes none.</summary>
public sealed class CounterStore(XmessContext context)
{
    /// <summary>The next number of a series, from 1.</summary>
    public async Task<int> NextAsync(string series, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<CounterRow>().FindAsync([series], cancellationToken);
        if (row is null) context.Add(row = new CounterRow { Series = series });
        return ++row.Last;
    }
}
