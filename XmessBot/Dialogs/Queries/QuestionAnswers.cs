using System.Globalization;
using XmessBot.Core.Faq;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Queries;
using XmessBot.Dialogs.Faq;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>The items of the FAQ: proposals and questions with no answer, most asked first, and those published.</summary>
internal sealed class QuestionAnswers : SubjectAnswers
{
    private static readonly Texts Texts = Texts.For("Queries");

    /// <inheritdoc/>
    public override string Opens => CapabilityId.FaqItem;

    /// <inheritdoc/>
    public override async Task<Total> CountAsync(Turn turn, AskedQuery asked, bool exact, CancellationToken cancellationToken) =>
        new((await FindAsync(turn, asked, cancellationToken)).Count);

    /// <inheritdoc/>
    public override async Task<AnswerPage> PageAsync(
        Turn turn, AskedQuery asked, string? after, int size, CancellationToken cancellationToken)
    {
        var skip = int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var found = await FindAsync(turn, asked, cancellationToken);
        var next = skip + size < found.Count ? (skip + size).ToString(CultureInfo.InvariantCulture) : null;
        return new AnswerPage([.. found.Skip(skip).Take(size).Select(Line)], next);
    }

    /// <inheritdoc/>
    public override string Many(QuerySubject about, int count, string shown) =>
        Texts.Plain("questions", ("count", count), ("shown", shown));

    /// <inheritdoc/>
    public override string None(QuerySubject about) => Texts.Plain("noQuestions");

    private static async Task<IReadOnlyList<Found>> FindAsync(Turn turn, AskedQuery asked, CancellationToken cancellationToken)
    {
        var book = await FaqDesk.BookAsync(turn, cancellationToken);
        var votes = await turn.Faq.VotesAsync(cancellationToken);
        var states = (asked.Query.On(FilterKey.State) as QueryFilter.State)?.States ?? [];
        return
        [
            .. book.Roots
                .Select(item => new Found(item, book.SourcesOf(item), votes.GetValueOrDefault(item.EntryId)))
                .Where(each => states.Count == 0 ? each.Item.OfCall is null : states.Any(state => IsIn(each, state, asked.Today)))
                .Where(each => Meets(each, asked.Query))
                .OrderByDescending(each => each.Sources.Count).ThenBy(each => each.Item.Number),
        ];
    }

    private static bool IsIn(Found found, QueryState state, DateOnly today) => state switch
    {
        QueryState.Proposed => found.Item.State == FaqState.Proposed,
        QueryState.Unanswered => found.Item.State == FaqState.Proposed
            && (found.Item.Content.Answer is null || found.Sources.Any(source => source.Kind == FaqSourceKind.Question)),
        QueryState.Published => found.Item is { State: FaqState.Published, OfCall: null },
        QueryState.Refused => found.Item.State == FaqState.Rejected,
        QueryState.BadFeedback => found.Votes is { AreBad: true },
        QueryState.Expired => found.Item.State == FaqState.Published && !FaqBook.IsGiven(found.Item, today),
        _ => false,
    };

    private static bool Meets(Found found, StaffQuery query) => query.Where.All(filter => filter switch
    {
        QueryFilter.Number number => number.Numbers.Contains($"{found.Item.Number}"),
        QueryFilter.Topic topic => found.Item.Content.Topic.Contains(topic.Words, StringComparison.OrdinalIgnoreCase),
        _ => true,
    });

    private static AnswerLine Line(Found found)
    {
        List<string> facts = [FaqStateWording.Of(found.Item.State)];
        if (found.Sources.Count > 0) facts.Add(Texts.Plain("questionAsked", ("count", found.Sources.Count)));
        if (found.Votes is { AreBad: true } votes)
            facts.Add(Texts.Plain("questionVotes", ("useless", votes.Useless), ("all", votes.Useful + votes.Useless)));
        var number = found.Item.Number.ToString(CultureInfo.InvariantCulture);
        return new AnswerLine(
            Texts.Say(
                "questionLine", ("number", found.Item.Number), ("question", FaqWording.Title(found.Item)),
                ("facts", string.Join(" · ", facts))),
            new OpenedLine(number, number));
    }

    private sealed record Found(FaqItem Item, IReadOnlyList<FaqSource> Sources, FaqVotes? Votes);
}
