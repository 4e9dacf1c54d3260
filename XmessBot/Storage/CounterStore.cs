using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage;

/// <summary>The last number issued in a series.</summary>
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

/// <summary>Sequential numbers without gaps: issued in the turn's own commit, so a turn that fails issues none.</summary>
public sealed class CounterStore(XmessContext context)
{
    /// <summary>The next number of a series, starting at 1.</summary>
    /// <param name="series">The name of the series.</param>
    /// <param name="last">
    /// The last number, when it is known from a commit queued before this one; null to read it from the database. If it is wrong, the
    /// commit conflicts.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<int> NextAsync(string series, int? last = null, CancellationToken cancellationToken = default)
    {
        var row = context.Set<CounterRow>().Local.FindEntry(series)?.Entity;
        if (row is null && last is { } known) context.Attach(row = new CounterRow { Series = series, Last = known });
        row ??= await context.Set<CounterRow>().FindAsync([series], cancellationToken);
        if (row is null) context.Add(row = new CounterRow { Series = series });
        return ++row.Last;
    }
}
