using XmessBot.Core.Language.Orders;
using XmessBot.Core.Ranking;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>One weight of the ranking, as it is said (R17-R22).</summary>
internal static class Weighing
{
    private static readonly Texts Texts = Texts.For("Ranking");

    /// <summary>What it would be as it was said, from what it is.</summary>
    public static HalfPoints Would(SaidWeight said, RankingWeights now) =>
        new(said.IsFactor ? Of(now, said.Of).Count * said.Halves / 2 : said.Halves);

    /// <summary>What it is.</summary>
    public static HalfPoints Of(RankingWeights weights, SaidWeightOf of) => of switch
    {
        SaidWeightOf.Need => weights.Need,
        SaidWeightOf.Transferability => weights.Transferability,
        SaidWeightOf.Alignment => weights.Alignment,
        SaidWeightOf.Involvement => weights.Involvement,
        SaidWeightOf.Special => weights.Special,
        _ => weights.Alike.Values.FirstOrDefault(),
    };

    /// <summary>The weights with another one; that of diversity is of every kind of pair.</summary>
    public static RankingWeights With(RankingWeights weights, SaidWeightOf of, HalfPoints would) => of switch
    {
        SaidWeightOf.Need => weights with { Need = would },
        SaidWeightOf.Transferability => weights with { Transferability = would },
        SaidWeightOf.Alignment => weights with { Alignment = would },
        SaidWeightOf.Involvement => weights with { Involvement = would },
        SaidWeightOf.Special => weights with { Special = would },
        _ => weights with { Alike = Enum.GetValues<DiversityKind>().ToDictionary(kind => kind, _ => would) },
    };

    /// <summary>What weighs: "la implicació".</summary>
    public static string NameOf(SaidWeightOf of) => of switch
    {
        SaidWeightOf.Need => Texts.Plain("weightNeed"),
        SaidWeightOf.Transferability => Texts.Plain("weightTransferability"),
        SaidWeightOf.Alignment => Texts.Plain("weightAlignment"),
        SaidWeightOf.Involvement => Texts.Plain("weightInvolvement"),
        SaidWeightOf.Special => Texts.Plain("weightSpecial"),
        _ => Texts.Plain("weightDiversity"),
    };
}
