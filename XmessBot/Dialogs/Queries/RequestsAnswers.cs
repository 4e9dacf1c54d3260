using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Queries;
using XmessBot.Core.Wording;
using XmessBot.Storage.Queries;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>Requests.</summary>
internal sealed class RequestsAnswers : SubjectAnswers
{
    private static readonly Texts Texts = Texts.For("Queries");

    // A list is not read to its end, so it need not know how many there are beyond this.
    private const int Enough = 100;
    private const int MostOfNeed = 90;

    /// <inheritdoc/>
    public override async Task<Total> CountAsync(Turn turn, AskedQuery asked, bool exact, CancellationToken cancellationToken)
    {
        var count = await turn.Queries.Requests.CountAsync(asked, exact ? null : Enough + 1, cancellationToken);
        return !exact && count > Enough ? new Total(Enough, OrMore: true) : new Total(count);
    }

    /// <inheritdoc/>
    public override async Task<AnswerPage> PageAsync(
        Turn turn, AskedQuery asked, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await turn.Queries.Requests.PageAsync(asked, after, size, cancellationToken);
        var missing = asked.Query.On(FilterKey.Scored) is null ? null
            : await turn.Queries.Requests.MissingAsync([.. page.Items.Select(request => request.Number)], cancellationToken);
        return new AnswerPage(
            [
                .. page.Items.Select(request => new AnswerLine(
                    With(Line(request), missing?[request.Number]), OpenedLine.OfRequest(request.Number, request.Municipality))),
            ],
            page.Next);
    }

    /// <inheritdoc/>
    public override string Many(QuerySubject about, int count, string shown) =>
        Texts.Plain("requests", ("count", count), ("shown", shown));

    /// <inheritdoc/>
    public override string None(QuerySubject about) => Texts.Plain("noRequests");

    private static string Line(FoundRequest request) => Texts.Say(
        "line",
        ("number", request.Number),
        ("council", Municipalities.WithCode(request.Municipality)!.DisplayName),
        ("day", CatalanDate.Short(MadridTime.DayOf(request.SubmittedAt))),
        ("state", AnswerTexts.Of(request.State)),
        ("need", Shortened(request.Answers.Need ?? "")));

    // Who has not scored it is no secret (R12).
    private static string With(string line, IEnumerable<string>? missing) => missing?.ToArray() is { Length: > 0 } names
        ? $"{line} · {Texts.Say("missing", ("names", ListWording.And(names)))}"
        : line;

    // Whole words, unless the first is longer than that.
    private static string Shortened(string text)
    {
        if (text.Length <= MostOfNeed) return text;
        var end = text.LastIndexOf(' ', MostOfNeed);
        return string.Concat(text.AsSpan(0, end > 0 ? end : MostOfNeed).TrimEnd(",;:."), "…");
    }
}
