using System.Globalization;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>Points, requests and people in words; without Markdown, to be put into texts.</summary>
internal static class AssessmentTexts
{
    private static readonly Texts All = Texts.For("Assessments");

    private static readonly CultureInfo Catalan = CultureInfo.GetCultureInfo("ca-ES");

    private static readonly Dictionary<Criterion, string> Criteria = new()
    {
        [Criterion.Need] = "criterionNeed",
        [Criterion.Transferability] = "criterionTransferability",
        [Criterion.Alignment] = "criterionAlignment",
    };

    /// <summary>A criterion's name.</summary>
    public static string Of(Criterion criterion) => All.Plain(Criteria[criterion]);

    /// <summary>"Necessitat 4, transferibilitat 3 i alineament 5 (12 de 15)".</summary>
    public static string Of(CriteriaScores scores)
    {
        var each = Enum.GetValues<Criterion>().Select(criterion => OfOne(criterion, scores.For(criterion))).ToArray();
        return All.Plain("points", ("each", ListWording.And(each)), ("total", Enum.GetValues<Criterion>().Sum(scores.For)),
            ("most", CriteriaScores.Most * each.Length));
    }

    /// <summary>"Necessitat 4".</summary>
    public static string OfOne(Criterion criterion, int points) => All.Plain("one", ("criterion", Of(criterion)), ("points", points));

    /// <summary>An amount of points, to two decimals: "11,33".</summary>
    public static string Of(Points points) => (points.Numerator / (decimal)points.Denominator).ToString("0.##", Catalan);

    /// <summary>A request by its number and its council: "2026-1-001 (Berga)".</summary>
    public static string Of(Request request) => All.Plain("request", ("number", request.Number!), ("council", CouncilOf(request)));

    /// <summary>Requests, as <see cref="Of(Request)"/>.</summary>
    public static string Of(IEnumerable<AssessedRequest> requests) => ListWording.And([.. requests.Select(each => Of(each.Request))]);

    /// <summary>People by name.</summary>
    public static string Of(IEnumerable<Person> people) => ListWording.And([.. people.Select(NameWording.Of)]);

    /// <summary>A request that is not found, as it was named.</summary>
    public static string NameOf(string named) => Municipalities.WithCode(named)?.DisplayName ?? named;

    /// <summary>The council that asks.</summary>
    public static string CouncilOf(Request request) => Municipalities.WithCode(request.Municipality)!.DisplayName;
}
