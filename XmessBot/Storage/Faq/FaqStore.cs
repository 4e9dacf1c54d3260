using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Faq;
using XmessBot.Core.Members;
using XmessBot.Storage.Sessions;

namespace XmessBot.Storage.Faq;

/// <summary>
/// Stores the items of the FAQ with their histories, the questions that had no answer, and whether answers were of use (R15, R24).
/// </summary>
public sealed class FaqStore(XmessContext context)
{
    /// <summary>The series of the numbers of items; see <see cref="CounterStore"/>.</summary>
    public const string NumberSeries = "faq";

    // Issued with every change of what is given as an answer.
    private const string VersionSeries = "faq-version";

    /// <summary>
    /// The number of changes so far to what is given as an answer: read with each question, so that each instance has the latest.
    /// </summary>
    public async Task<int> VersionAsync(CancellationToken cancellationToken = default) => await context.Set<CounterRow>().AsNoTracking()
        .Where(row => row.Series == VersionSeries).Select(row => row.Last).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The items as they are once this turn has gathered what has come in; null before.</summary>
    public FaqBook? Gathered { get; set; }

    /// <summary>Every item, with where each comes from.</summary>
    public async Task<FaqBook> BookAsync(CancellationToken cancellationToken = default)
    {
        var items = await (
            from item in context.Set<FaqItemRow>().AsNoTracking()
            join step in context.Set<FaqStepRow>().AsNoTracking()
                on new { item.Number, Position = item.Version - 1 } equals new { step.Number, step.Position }
            select new { item, step }).ToListAsync(cancellationToken);
        return new FaqBook(
            [.. items.Select(each => ToItem(each.item, each.step))],
            [.. await LessonsAsync(cancellationToken), .. await QuestionsAsync(cancellationToken)]);
    }

    /// <summary>The item with a number, or null.</summary>
    public async Task<FaqItem?> FindAsync(int number, CancellationToken cancellationToken = default) =>
        await context.Set<FaqItemRow>().FindAsync([number], cancellationToken) is { } row
            ? ToItem(row, await context.Set<FaqStepRow>().FindAsync([number, row.Version - 1], cancellationToken) ?? throw Broken(number))
            : null;

    /// <summary>The history of an item, oldest first.</summary>
    public async Task<IReadOnlyList<FaqStep>> HistoryAsync(int number, CancellationToken cancellationToken = default) =>
        [.. (await context.Set<FaqStepRow>().AsNoTracking().Where(row => row.Number == number).OrderBy(row => row.Position)
            .ToListAsync(cancellationToken)).Select(ToStep)];

    /// <summary>The number for a new item.</summary>
    public Task<int> NextNumberAsync(CancellationToken cancellationToken = default) =>
        new CounterStore(context).NextAsync(NumberSeries, cancellationToken: cancellationToken);

    /// <summary>Saves an item with its last step; what was given as an answer, or is now, gets a new version.</summary>
    public async Task SaveAsync(FaqItem item, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<FaqItemRow>().FindAsync([item.Number], cancellationToken);
        var given = item.State is FaqState.Published or FaqState.Merged || row?.State is FaqState.Published or FaqState.Merged;
        if (row is null) context.Add(row = new FaqItemRow { Number = item.Number, OfCall = item.OfCall });
        (row.State, row.Version) = (item.State, item.Version);
        context.Add(new FaqStepRow
        {
            Number = item.Number,
            Position = item.Version - 1,
            Move = item.Last.Move,
            State = item.Last.State,
            Content = DomainJson.Write(item.Content),
            At = item.Last.At,
            Author = item.Last.By?.Value,
            Reason = item.Last.Reason,
            Into = item.Last.Into,
        });
        if (given) await new CounterStore(context).NextAsync(VersionSeries, cancellationToken: cancellationToken);
    }

    /// <summary>Notes that an item comes from a proposal or a question too.</summary>
    public void Gather(FaqSourceKind kind, Guid id, FaqItem into) =>
        context.Add(new FaqSourceRow { Kind = kind, Id = id, Item = into.Number });

    /// <summary>The lessons that are part of no item yet, oldest first.</summary>
    public async Task<IReadOnlyList<FaqProposal>> LooseLessonsAsync(CancellationToken cancellationToken = default) =>
        [.. (await context.Set<FaqProposalRow>().AsNoTracking()
            .Where(row => !context.Set<FaqSourceRow>().Any(source => source.Id == row.Id)).OrderBy(row => row.At)
            .ToListAsync(cancellationToken)).Select(FaqProposalStore.ToProposal)];

    /// <summary>The questions that are part of no item yet, oldest first.</summary>
    public async Task<IReadOnlyList<FaqQuestion>> LooseQuestionsAsync(CancellationToken cancellationToken = default) =>
        [.. (await context.Set<FaqQuestionRow>().AsNoTracking()
            .Where(row => !context.Set<FaqSourceRow>().Any(source => source.Id == row.Id)).OrderBy(row => row.At)
            .ToListAsync(cancellationToken)).Select(ToQuestion)];

    /// <summary>Every question that had no answer, oldest first.</summary>
    public async Task<IReadOnlyList<FaqQuestion>> AskedAsync(CancellationToken cancellationToken = default) =>
        [.. (await context.Set<FaqQuestionRow>().AsNoTracking().OrderBy(row => row.At).ToListAsync(cancellationToken)).Select(ToQuestion)];

    /// <summary>Takes a question to staff; the same one of the same account is taken once, and then with who is to be told.</summary>
    public async Task AskAsync(FaqQuestion question, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<FaqQuestionRow>().FirstOrDefaultAsync(
            each => each.Account == question.Account && each.Text == question.Text && each.ToldAt == null, cancellationToken);
        if (row is null)
        {
            context.Add(row = new FaqQuestionRow
            {
                Id = question.Id.Value, Text = question.Text, Account = question.Account, At = question.At,
            });
        }

        row.PersonId = question.Asker?.Value ?? row.PersonId;
    }

    /// <summary>Those of these questions whose askers want to be told and have not been.</summary>
    public async Task<IReadOnlyList<FaqQuestion>> ToTellAsync(IReadOnlyCollection<Guid> ids,
        CancellationToken cancellationToken = default) =>
        [.. (await context.Set<FaqQuestionRow>().AsNoTracking()
            .Where(row => ids.Contains(row.Id) && row.PersonId != null && row.ToldAt == null).OrderBy(row => row.At)
            .ToListAsync(cancellationToken)).Select(ToQuestion)];

    /// <summary>Notes that the asker of a question was told.</summary>
    public async Task ToldAsync(FaqQuestionId id, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        if (await context.Set<FaqQuestionRow>().FindAsync([id.Value], cancellationToken) is { } row) row.ToldAt = now;
    }

    /// <summary>Notes whether an answer was of use to an account.</summary>
    public async Task VoteAsync(
        string entry, string account, bool useful, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<FaqVoteRow>().FindAsync([entry, account], cancellationToken);
        if (row is null) context.Add(row = new FaqVoteRow { EntryId = entry, Account = account });
        (row.Useful, row.At) = (useful, now);
    }

    /// <summary>To how many accounts each answer was of use, and to how many it was not.</summary>
    public async Task<IReadOnlyDictionary<string, FaqVotes>> VotesAsync(CancellationToken cancellationToken = default) =>
        await context.Set<FaqVoteRow>().GroupBy(row => row.EntryId)
            .Select(group => new { group.Key, Useful = group.Count(row => row.Useful), Useless = group.Count(row => !row.Useful) })
            .ToDictionaryAsync(each => each.Key, each => new FaqVotes(each.Useful, each.Useless), cancellationToken);

    private async Task<IReadOnlyList<FaqSource>> LessonsAsync(CancellationToken cancellationToken) =>
        [.. (await (
            from source in context.Set<FaqSourceRow>()
            join lesson in context.Set<FaqProposalRow>() on source.Id equals lesson.Id
            join session in context.Set<SessionRow>() on lesson.Session equals session.Number
            orderby lesson.At
            select new { source, lesson.Question, session.Number, session.Date }).AsNoTracking().ToListAsync(cancellationToken))
            .Select(each => new FaqSource(
                FaqSourceKind.Lesson, each.source.Id, each.source.Item, each.Question, each.Number, each.Date))];

    private async Task<IReadOnlyList<FaqSource>> QuestionsAsync(CancellationToken cancellationToken) =>
        [.. (await (
            from source in context.Set<FaqSourceRow>()
            join question in context.Set<FaqQuestionRow>() on source.Id equals question.Id
            orderby question.At
            select new { source, question.Text }).AsNoTracking().ToListAsync(cancellationToken))
            .Select(each => new FaqSource(FaqSourceKind.Question, each.source.Id, each.source.Item, each.Text))];

    private static FaqItem ToItem(FaqItemRow row, FaqStepRow step) => new(row.Number, row.Version, ToStep(step)) { OfCall = row.OfCall };

    private static FaqStep ToStep(FaqStepRow row) => new(
        row.Move, row.State, DomainJson.Read<FaqContent>(row.Content), row.At, row.Author is { } by ? new PersonId(by) : null, row.Reason,
        row.Into);

    private static FaqQuestion ToQuestion(FaqQuestionRow row) => new(
        new FaqQuestionId(row.Id), row.Text, row.Account, row.PersonId is { } asker ? new PersonId(asker) : null, row.At, row.ToldAt);

    private static InvalidOperationException Broken(int number) => new($"The item {number} of the FAQ has no last step.");
}
