using XmessBot.Core.Assignments;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Exports;

/// <summary>The sheet of the requests: one row each, with the answers, the state and the hours that it was given.</summary>
internal static class RequestSheet
{
    private static readonly Texts Texts = Texts.For("Exports");

    private static readonly RequestField[] Fields =
        [.. Enum.GetValues<RequestField>().Where(field => field != RequestField.Commitments)];

    private static readonly Column[] Columns =
    [
        new(Texts.Plain("number"), 12), new(Texts.Plain("call"), 10), new(Texts.Plain("council"), 24), new(Texts.Plain("comarca"), 18),
        new(Texts.Plain("population"), 12), new(Texts.Plain("state"), 20), new(Texts.Plain("sentAt"), 17),
        new(Texts.Plain("person"), 24), new(Texts.Plain("address"), 30), new(Texts.Plain("personInDoubt"), 14),
        .. Fields.Select(field => new Column(FieldWording.Name(field), 40)),
        new(Texts.Plain("assigned"), 11), new(Texts.Plain("used"), 11), new(Texts.Plain("givers"), 24),
        new(Texts.Plain("informationUntil"), 14), new(Texts.Plain("reason"), 40),
    ];

    /// <summary>The sheet.</summary>
    public static Sheet Of(ExportData data)
    {
        var given = data.Assignments.ToLookup(each => each.Request);
        return new Sheet(
            Texts.Plain("requestsSheet"), Columns, [.. data.Requests.Select(each => RowOf(each, [.. given[each.Id]], data))]);
    }

    private static IReadOnlyList<object?> RowOf(Request request, IReadOnlyList<Assignment> given, ExportData data)
    {
        var council = Municipalities.WithCode(request.Municipality)!;
        return
        [
            request.Number, request.Call, council.DisplayName, council.Comarca, council.Population, AnswerTexts.Of(request.State),
            request.SubmittedAt, data.NameOf(request.Author), data.People.GetValueOrDefault(request.Author)?.Email,
            request.AwaitsPerson ? Texts.Plain("yes") : null,
            .. Fields.Select(field => AnswerTexts.Plain(request.Answers, field)),
            given.Count == 0 ? null : HoursOf(given.Sum(each => each.Assigned.Count)),
            given.Count == 0 ? null : HoursOf(given.Sum(each => each.Used.Count)),
            string.Join(", ", given.Select(each => data.NameOf(each.Mentor)).Distinct()),
            request.InformationPending?.Until, request.Entries.LastOrDefault(entry => entry.Text is not null)?.Text,
        ];
    }

    private static decimal HoursOf(int minutes) => minutes / 60m;
}
