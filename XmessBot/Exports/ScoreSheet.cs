using XmessBot.Core.Assessments;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Exports;

/// <summary>
/// The sheet of the points: one row for each assessor of each request that the reader has scored. Of a request that they have not, it has
/// one row that says so, whatever others gave (R12, R17-R19).
/// </summary>
internal static class ScoreSheet
{
    private static readonly Texts Texts = Texts.For("Exports");

    private static readonly Column[] Columns =
    [
        new(Texts.Plain("request"), 12), new(Texts.Plain("call"), 10), new(Texts.Plain("council"), 24), new(Texts.Plain("assessor"), 28),
        new(Texts.Plain("need"), 11), new(Texts.Plain("transferability"), 15), new(Texts.Plain("alignment"), 11),
        new(Texts.Plain("sum"), 9), new(Texts.Plain("mean"), 9), new(Texts.Plain("spread"), 11), new(Texts.Plain("note"), 60),
        new(Texts.Plain("at"), 17),
    ];

    /// <summary>The sheet.</summary>
    public static Sheet Of(ExportData data) => new(
        Texts.Plain("scoresSheet"), Columns, [.. data.Requests.SelectMany(each => RowsOf(each, data.Assessments[each.Id], data))]);

    private static IEnumerable<IReadOnlyList<object?>> RowsOf(Request request, SeenAssessment seen, ExportData data)
    {
        object?[] head = [request.Number, request.Call, Municipalities.WithCode(request.Municipality)!.DisplayName];
        if (!seen.IsOpen) return [[.. head, Texts.Plain("notScored"),
            .. Enumerable.Repeat<object?>(null, Columns.Length - head.Length - 1)]];
        return seen.Given.Select<Assessment, IReadOnlyList<object?>>(each =>
        [
            .. head, data.NameOf(each.Assessor), each.Scores.Need, each.Scores.Transferability, each.Scores.Alignment,
            each.Scores.Need + each.Scores.Transferability + each.Scores.Alignment, MeanOf(seen), seen.Spread, each.Note, each.At,
        ]);
    }

    private static decimal? MeanOf(SeenAssessment seen) =>
        seen.Total is { } total ? decimal.Divide(total.Numerator, total.Denominator) : null;
}
