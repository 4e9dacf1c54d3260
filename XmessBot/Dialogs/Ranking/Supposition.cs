using XmessBot.Core.Language.Orders;
using XmessBot.Core.Ranking;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>What a "what if" supposes of a demand, and the words for it.</summary>
/// <param name="Apply">Makes the demand that it would be.</param>
/// <param name="Words">"amb 3 paquets", "sense 2026-1-007".</param>
internal sealed record Supposition(Func<PoolDemand, PoolDemand> Apply, string Words)
{
    private static readonly Texts Texts = Texts.For("Ranking");

    /// <summary>What a question supposes.</summary>
    public static Supposition Of(RankingQuestion question, StoredDemand stored, IReadOnlyList<string> numbers)
    {
        if (question.Weight is { } said) return WeighingAs(said, stored.Demand.Demand.Weights);
        if (question.Packages != 0)
        {
            var packages = Math.Max(0, stored.Demand.Demand.Packages + question.Packages);
            return new Supposition(demand => demand with { Packages = packages }, Texts.Plain("withPackages", ("packages", packages)));
        }

        return question.In
            ? new Supposition(
                demand => demand with { In = numbers }, Texts.Plain("withRequests", ("requests", RankingWording.List(numbers))))
            : new Supposition(
                demand => demand with { Out = numbers }, Texts.Plain("withoutRequests", ("requests", RankingWording.List(numbers))));
    }

    private static Supposition WeighingAs(SaidWeight said, RankingWeights now)
    {
        var would = Weighing.Would(said, now);
        return new Supposition(
            demand => demand with { Weights = Weighing.With(demand.Weights, said.Of, would) },
            Texts.Plain(
                "withWeight",
                ("weight", Weighing.NameOf(said.Of)), ("points", RankingWording.Of(would.Points)), ("one", would.Count == 2 ? 1 : 2)));
    }
}
