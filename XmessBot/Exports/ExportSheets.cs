using XmessBot.Core;

namespace XmessBot.Exports;

/// <summary>Which sheets an export has.</summary>
internal static class ExportSheets
{
    private static readonly (ExportParts Part, Func<ExportData, Sheet> Make)[] All =
    [
        (ExportParts.Requests, RequestSheet.Of),
        (ExportParts.Scores, ScoreSheet.Of),
        (ExportParts.Sessions, SessionSheet.Of),
        (ExportParts.Ledger, LedgerSheets.Pools),
        (ExportParts.Ledger, LedgerSheets.Assignments),
        (ExportParts.Questions, FaqSheets.Items),
        (ExportParts.Questions, FaqSheets.Sources),
    ];

    /// <summary>The sheets of some parts, in a fixed order.</summary>
    public static IReadOnlyList<Sheet> Of(ExportParts parts, ExportData data) =>
        [.. All.Where(each => parts.HasFlag(each.Part)).Select(each => each.Make(data))];
}
