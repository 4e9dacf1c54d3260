using System.Globalization;
using XmessBot.Core.Assessments;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Ranking;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>The words of a ranking's points, lines and traits.</summary>
internal static class RankingWording
{
    private const string Space = " ";
    private static readonly CultureInfo Catalan = CultureInfo.GetCultureInfo("ca-ES");
    private static readonly Texts Texts = Texts.For("Ranking");

    /// <summary>An amount of points, to two decimals: "12,5"; "≈ 12,33" where they are not all of it.</summary>
    public static string Of(Points points)
    {
        var rounded = Math.Round((decimal)points.Numerator / points.Denominator, 2, MidpointRounding.ToEven);
        return (100 % points.Denominator == 0 ? "" : "≈ ") + rounded.ToString("0.##", Catalan);
    }

    /// <summary>What a request is worth, part by part: "necessitat 4, transferibilitat 4, implicació 2".</summary>
    public static string Parts(LinePoints points) => string.Join(
        ", ",
        new[]
        {
            ("need", points.Need, true), ("transferability", points.Transferability, true), ("alignment", points.Alignment, true),
            ("involvement", points.Involvement, false), ("special", points.Special, false),
        }.Where(part => part.Item3 || part.Item2 > Points.None).Select(part => Texts.Plain(part.Item1, ("points", Of(part.Item2)))));

    /// <summary>The criterion in which it has least: "la transferibilitat (2 de 5)", by its weight.</summary>
    public static string Lowest(LinePoints points, RankingWeights weights) =>
        new[] { ("lowestNeed", points.Need, Criterion.Need), ("lowestTransferability", points.Transferability, Criterion.Transferability),
            ("lowestAlignment", points.Alignment, Criterion.Alignment) }
            .Select(part => (Key: part.Item1, Points: part.Item2, Most: weights.Of(part.Item3).Points * CriteriaScores.Most))
            .OrderByDescending(part => part.Most - part.Points)
            .Select(part => Texts.Plain(part.Key, ("points", Of(part.Points)), ("most", Of(part.Most)))).First();

    /// <summary>Why a request is in or out.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Held => Texts.Plain("standingHeld"),
        Standing.ByPoints or Standing.WithinPool => Texts.Plain("standingByPoints"),
        Standing.ByDiversity => Texts.Plain("standingByDiversity"),
        Standing.FewerPoints => Texts.Plain("standingFewerPoints"),
        _ => Texts.Plain("standingGaveWay"),
    };

    /// <summary>A line of the ranking.</summary>
    public static string Line(RankingLine line, string council) => Texts.Say(
        "line",
        ("place", line.Place), ("number", line.Number), ("council", council), ("points", Of(line.Points!.Total)),
        ("parts", Parts(line.Points)), ("why", Of(line.Standing)), ("alike", string.Concat(line.Alike.Select(Of))));

    /// <summary>A trait: "la comarca (Bages)".</summary>
    public static string Of(Trait trait) => trait.Kind switch
    {
        DiversityKind.Need => Texts.Plain("kindNeed", ("class", trait.Class)),
        DiversityKind.Territory => Texts.Plain("kindTerritory", ("class", trait.Class)),
        DiversityKind.Size => Texts.Plain("kindSize"),
        DiversityKind.Council => Texts.Plain("kindCouncil"),
        _ => Texts.Plain("kindGender"),
    };

    /// <summary>The council of a request.</summary>
    public static string CouncilOf(StoredDemand stored, string number) =>
        Municipalities.WithCode(stored.Requests[number].Municipality)!.DisplayName;

    /// <summary>Requests in a sentence: "2026-1-001 i 2026-1-004"; "cap" for none.</summary>
    public static string List(IReadOnlyList<string> numbers) => ListWording.And([.. numbers]);

    private static string Of(Likeness likeness) => Texts.Plain(
        likeness.Full ? "alikeFull" : "alike",
        [
            ("space", Space), ("others", List(likeness.With)), ("trait", Of(likeness.Trait)),
            .. likeness.Full ? Array.Empty<(string, object)>() : [("cost", Of(likeness.Cost))],
        ]);
}
