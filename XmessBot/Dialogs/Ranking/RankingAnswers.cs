using XmessBot.Core.Assessments;
using XmessBot.Core.Ranking;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>The explanations of a ranking, in words.</summary>
internal static class RankingAnswers
{
    private static readonly Texts Texts = Texts.For("Ranking");

    /// <summary>The least change that would bring a request in.</summary>
    public static string WhyOut(StoredDemand stored, PoolRanking ranking, string number)
    {
        if (ranking.Lines.FirstOrDefault(each => each.Number == number) is not { } line)
            return Texts.Say("noSuch", ("named", number));
        (string, object)[] facts =
        [
            ("number", number), ("council", RankingWording.CouncilOf(stored, number)), ("place", line.Place),
            ("why", Lowered(RankingWording.Of(line.Standing))),
        ];
        if (line.Chosen)
            return ranking.ExcessDemand ? Texts.Say("isIn", facts) : Texts.Say("notRanked", ("service", NameOf(stored)));
        var parts = new List<string> { Texts.Say("whyOut", facts) };
        parts.AddRange(ranking.LeastChangeFor(number) is { } least ? Least(least) : [Texts.Say("leastNever")]);
        return string.Join("\n\n", parts);
    }

    /// <summary>What diversity costs (R21).</summary>
    public static string Diversity(StoredDemand stored, PoolRanking ranking) => ranking.PriceOfDiversity() switch
    {
        null => Texts.Say("notRanked", ("service", NameOf(stored))),
        { ComeIn.Count: 0, GoOut.Count: 0 } => Texts.Say("diversityNone", ("service", NameOf(stored))),
        var price => Texts.Say(
            "diversityCosts",
            ("service", NameOf(stored)), ("less", RankingWording.Of(price.Less)), ("comeIn", RankingWording.List(price.ComeIn)),
            ("goOut", RankingWording.List(price.GoOut))),
    };

    /// <summary>The best of the other sets.</summary>
    public static string RunnerUp(StoredDemand stored, PoolRanking ranking)
    {
        if (!ranking.ExcessDemand) return Texts.Say("notRanked", ("service", NameOf(stored)));
        if (ranking.RunnerUp() is not { } other) return Texts.Say("runnerUpNone", ("service", NameOf(stored)));
        (string, object)[] facts = [("service", NameOf(stored)), ("goOut", RankingWording.List(other.GoOut))];
        if (other.ComeIn.Count == 0) return Texts.Say("runnerUpFewer", facts);
        facts = [.. facts, ("comeIn", RankingWording.List(other.ComeIn))];
        return other.Less == Points.None
            ? Texts.Say("runnerUpSame", facts)
            : Texts.Say("runnerUp", [.. facts, ("less", RankingWording.Of(other.Less))]);
    }

    /// <summary>Who would come in and who would go out.</summary>
    public static string WhatIf(StoredDemand stored, string supposing, SetChange change)
    {
        (string, object)[] facts = [("service", NameOf(stored)), ("supposing", supposing)];
        var changes = new List<string>();
        if (change.ComeIn.Count > 0)
            changes.Add(Texts.Plain("wouldEnter", ("count", change.ComeIn.Count), ("requests", RankingWording.List(change.ComeIn))));
        if (change.GoOut.Count > 0)
            changes.Add(Texts.Plain("wouldLeave", ("count", change.GoOut.Count), ("requests", RankingWording.List(change.GoOut))));
        return changes.Count == 0
            ? Texts.Say("whatIfSame", facts)
            : Texts.Say("whatIf", [.. facts, ("changes", ListWording.And(changes))]);
    }

    private static IEnumerable<string> Least(LeastChange least)
    {
        if (least.Missing is not { } missing)
        {
            yield return Texts.Say("leastQuota");
            yield break;
        }

        yield return missing == Points.None ? Texts.Say("leastSame") : Texts.Say("leastMissing", ("points", RankingWording.Of(missing)));
        if (least.Rises is not { } rises)
        {
            yield return Texts.Say("leastNone");
            yield break;
        }

        var words = ListWording.And([.. rises.Select(rise => Texts.Plain(
            "rise", ("points", rise.AssessorPoints), ("criterion", Of(rise.Criterion))))]);
        yield return least.GiveWay.Count == 0
            ? Texts.Say("leastRisesFree", ("rises", words))
            : Texts.Say("leastRises", ("rises", words), ("giveWay", RankingWording.List(least.GiveWay)));
    }

    private static string Of(Criterion criterion) => criterion switch
    {
        Criterion.Need => Texts.Plain("ofNeed"),
        Criterion.Transferability => Texts.Plain("ofTransferability"),
        _ => Texts.Plain("ofAlignment"),
    };

    private static string NameOf(StoredDemand stored) => Raised(ServiceWording.Name(stored.Service));

    private static string Raised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lowered(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
