using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using XmessBot.Core.Members;
using XmessBot.Core.Ranking;
using XmessBot.Storage.Calls;

namespace XmessBot.Storage.Ranking;

/// <summary>The weights that staff set for a call; a call without a row has the usual ones.</summary>
internal sealed class CallWeightsRow
{
    public required string Call { get; set; }
    public required string Weights { get; set; }
    public required string Author { get; set; }
    public DateTimeOffset At { get; set; }
}

internal sealed class CallWeightsMapping : IEntityTypeConfiguration<CallWeightsRow>
{
    public void Configure(EntityTypeBuilder<CallWeightsRow> builder)
    {
        builder.ToTable("CallWeights").HasKey(row => row.Call);
        builder.Property(row => row.Call).HasMaxLength(16);
        builder.Property(row => row.Author).HasMaxLength(320);
        builder.HasOne<CallRow>().WithMany().HasForeignKey(row => row.Call);
    }
}

/// <summary>Stores how much everything counts in the ranking of a call (R17-R22).</summary>
public sealed class WeightsStore(XmessContext context)
{
    /// <summary>The weights of a call: those that staff set, else the usual ones.</summary>
    public async Task<RankingWeights> OfAsync(string call, CancellationToken cancellationToken = default) =>
        await context.Set<CallWeightsRow>().FindAsync([call], cancellationToken) is { } row
            ? DomainJson.Read<Kept>(row.Weights).ToWeights()
            : RankingWeights.Usual;

    /// <summary>Saves the weights of a call.</summary>
    public async Task SaveAsync(
        string call, RankingWeights weights, Person by, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<CallWeightsRow>().FindAsync([call], cancellationToken);
        if (row is null) context.Add(row = new CallWeightsRow { Call = call, Weights = "", Author = "" });
        (row.Weights, row.Author, row.At) = (DomainJson.Write(Kept.Of(weights)), by.Email, now);
    }

    // In halves of a point, as the call sets them.
    private sealed record Kept(
        int Need, int Transferability, int Alignment, int Involvement, int Special, Dictionary<DiversityKind, int>? Alike, Quota[]? Quotas)
    {
        public static Kept Of(RankingWeights weights) => new(
            weights.Need.Count, weights.Transferability.Count, weights.Alignment.Count, weights.Involvement.Count, weights.Special.Count,
            weights.Alike.ToDictionary(pair => pair.Key, pair => pair.Value.Count), [.. weights.Quotas]);

        public RankingWeights ToWeights() => new()
        {
            Need = new HalfPoints(Need),
            Transferability = new HalfPoints(Transferability),
            Alignment = new HalfPoints(Alignment),
            Involvement = new HalfPoints(Involvement),
            Special = new HalfPoints(Special),
            Alike = (Alike ?? []).ToDictionary(pair => pair.Key, pair => new HalfPoints(pair.Value)),
            Quotas = Quotas ?? [],
        };
    }
}
