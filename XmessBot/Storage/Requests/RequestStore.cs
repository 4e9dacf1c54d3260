using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;

namespace XmessBot.Storage.Requests;

/// <summary>Stores requests, drafts and receipts.</summary>
public sealed partial class RequestStore(XmessContext context)
{
    private static readonly RequestState[] Pending = [.. Enum.GetValues<RequestState>().Where(RequestMoves.IsPending)];
    private static readonly RequestState[] Undecided =
        [.. Enum.GetValues<RequestState>().Where(state => RequestMoves.Allows(state, RequestMove.PersonConfirmed))];
    private readonly RequestHistory _history = new(context);
    private readonly Dictionary<PersonId, List<RequestRow>> _read = [];
    private readonly List<RequestRow> _begun = [];
    private readonly Dictionary<string, RequestAnswers> _answers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The person's draft and requests in a call, except withdrawn ones; last changed first.</summary>
    public async Task<IReadOnlyList<Request>> OfAuthorAsync(PersonId author, string call, CancellationToken cancellationToken = default)
    {
        return await ReadAsync((await RowsOfAsync(author, cancellationToken)).Where(row => row.Call == call), cancellationToken);
    }

    /// <summary>
    /// The person's draft or request that they most likely mean, in any call: the last changed, except withdrawn ones; null when there is
    /// none.
    /// </summary>
    public async Task<Request?> CurrentOfAsync(PersonId author, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            (await RowsOfAsync(author, cancellationToken)).FirstOrDefault(row => row.State is not RequestState.Withdrawn),
            cancellationToken);

    /// <summary>The person's last changed draft in any other call, or null.</summary>
    public async Task<Request?> OtherDraftOfAsync(PersonId author, string call, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            (await RowsOfAsync(author, cancellationToken)).FirstOrDefault(row => row.State == RequestState.Draft && row.Call != call),
            cancellationToken);

    /// <summary>The request that the person withdrew last in a call, or null.</summary>
    public async Task<Request?> WithdrawnOfAsync(PersonId author, string call, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            await context.Set<RequestRow>().AsNoTracking()
                .Where(row => row.Author == author.Value && row.Call == call && row.State == RequestState.Withdrawn)
                .OrderByDescending(row => row.ChangedAt).FirstOrDefaultAsync(cancellationToken), cancellationToken);

    /// <summary>The person's drafts and live requests, in any call.</summary>
    public async Task<IReadOnlyList<Request>> BegunByAsync(PersonId author, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            (await context.Set<RequestRow>().Where(row => row.Author == author.Value).ToListAsync(cancellationToken))
                .Where(row => row.State == RequestState.Draft || RequestMoves.IsLive(row.State)), cancellationToken);

    /// <summary>The request with an id, or null.</summary>
    public async Task<Request?> FindAsync(RequestId id, CancellationToken cancellationToken = default) =>
        await ReadAsync(await context.Set<RequestRow>().FindAsync([id.Value], cancellationToken), cancellationToken);

    /// <summary>The request with a reference number, or null.</summary>
    public async Task<Request?> WithNumberAsync(string number, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            await context.Set<RequestRow>().FirstOrDefaultAsync(row => row.Number == number, cancellationToken), cancellationToken);

    /// <summary>The request that takes up the council's one place in the call (R23), or null.</summary>
    public async Task<Request?> LiveOfAsync(string call, string municipality, CancellationToken cancellationToken = default)
    {
        var key = LiveKey(call, municipality);
        return await ReadAsync(
            await context.Set<RequestRow>().FirstOrDefaultAsync(row => row.LiveKey == key, cancellationToken), cancellationToken);
    }

    /// <summary>The request that the council submitted last, in any call and any state, or null.</summary>
    public async Task<Request?> LastSentOfAsync(string municipality, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            await context.Set<RequestRow>().AsNoTracking()
                .Where(row => row.Municipality == municipality && row.Number != null).OrderByDescending(row => row.SubmittedAt)
                .FirstOrDefaultAsync(cancellationToken), cancellationToken);

    /// <summary>A page of the requests that wait for the commission, first submitted first.</summary>
    public async Task<IReadOnlyList<Request>> PendingAsync(int skip, int most, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            await context.Set<RequestRow>().AsNoTracking()
                .Where(row => Pending.Contains(row.State)).OrderBy(row => row.SubmittedAt)
                .Skip(skip).Take(most).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>
    /// The request that is named by its council's INE code, its whole number, or the figures at the end of it; of several calls, that of
    /// the last. Null when there is none.
    /// </summary>
    public async Task<Request?> NamedAsync(string named, CallBook calls, CancellationToken cancellationToken = default)
    {
        if (Municipalities.WithCode(named) is not null) return await LastSentOfAsync(named, cancellationToken);
        if (!int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var figures))
            return await WithNumberAsync(named, cancellationToken);
        foreach (var call in calls.All.Reverse())
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{call.Id}-{figures:000}");
            if (await WithNumberAsync(number, cancellationToken) is { } request) return request;
        }

        return null;
    }

    /// <summary>The requests whose authors staff has not confirmed yet (R01), first sent first.</summary>
    public async Task<IReadOnlyList<Request>> AwaitingPersonAsync(CancellationToken cancellationToken = default) =>
        await ReadAsync(
            await context.Set<RequestRow>().AsNoTracking().Where(row => row.AwaitsPerson && Undecided.Contains(row.State))
                .OrderBy(row => row.SubmittedAt).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>
    /// The request of a person that waits for information from them (R16), the first to be answered; null when none does.
    /// </summary>
    public async Task<Request?> AskedOfAsync(PersonId author, CancellationToken cancellationToken = default) =>
        await ReadAsync(
            (await RowsOfAsync(author, cancellationToken)).Where(row => row.State == RequestState.InformationAsked)
                .OrderBy(row => row.InformationUntil).FirstOrDefault(), cancellationToken);

    /// <summary>How many requests wait for the commission.</summary>
    public Task<int> CountPendingAsync(CancellationToken cancellationToken = default) =>
        context.Set<RequestRow>().CountAsync(row => Pending.Contains(row.State), cancellationToken);

    /// <summary>
    /// Saves a request. Conflicts when somebody else saved a later version in the meantime; the turn then runs again on that version.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="askedIn">The conversation in which it is being filled in; null when it is not.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task SaveAsync(Request request, string? askedIn, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<RequestRow>().FindAsync([request.Id.Value], cancellationToken);
        row ??= Begin(request);
        row.Municipality = request.Municipality;
        row.Author = request.Author.Value;
        row.State = request.State;
        row.Number = request.Number;
        row.SubmittedAt = request.SubmittedAt;
        row.AwaitsPerson = request.AwaitsPerson;
        row.Version = request.Version;
        row.ChangedAt = request.ChangedAt;
        row.Answers = DomainJson.Write(request.Answers);
        // An unconfirmed person must not be able to take the council's place from those who do speak for it.
        row.LiveKey = RequestMoves.IsLive(request.State) && !request.AwaitsPerson ? LiveKey(request.Call, request.Municipality) : null;
        row.AskedIn = askedIn;
        row.InformationUntil = request.InformationPending?.Until;
        _history.Append(row, request.Entries);
    }

    /// <summary>Whether the draft is being filled in in a conversation, whatever the bot state says.</summary>
    public async Task<bool> IsAskedInAsync(RequestId id, string conversation, CancellationToken cancellationToken = default) =>
        await context.Set<RequestRow>().FindAsync([id.Value], cancellationToken) is { } row && row.AskedIn == conversation;

    /// <summary>Deletes a draft that the person discards; does nothing once it was submitted, because that is withdrawn instead.</summary>
    public async Task DeleteDraftAsync(RequestId id, CancellationToken cancellationToken = default)
    {
        if (await context.Set<RequestRow>().FindAsync([id.Value], cancellationToken) is { State: RequestState.Draft } row)
            context.Remove(row);
    }

    /// <summary>Stores what was confirmed to the person for a version of their request.</summary>
    public void AddReceipt(Receipt receipt) => context.Add(new ReceiptRow
    {
        RequestId = receipt.Request.Value,
        Version = receipt.Version,
        Number = receipt.Number,
        At = receipt.At,
        Text = receipt.Text,
        Seal = receipt.Seal,
    });

    /// <summary>Every receipt of a request, oldest first.</summary>
    public async Task<IReadOnlyList<Receipt>> ReceiptsAsync(string number, CancellationToken cancellationToken = default) =>
        [.. (await context.Set<ReceiptRow>().AsNoTracking().Where(row => row.Number == number).OrderBy(row => row.Version)
            .ToListAsync(cancellationToken)).Select(ToReceipt)];

    /// <summary>Streams every receipt.</summary>
    public IAsyncEnumerable<Receipt> AllReceiptsAsync() => context.Set<ReceiptRow>().AsNoTracking()
        .OrderBy(row => row.Number).ThenBy(row => row.Version).AsAsyncEnumerable().Select(ToReceipt);

    private static Receipt ToReceipt(ReceiptRow row) =>
        new(new RequestId(row.RequestId), row.Version, row.Number, row.At, row.Text, row.Seal);

    // Queried once a turn: every step of a form asks, and no other turn's change would be seen before the commit anyway. What this turn has
    // added or deleted is not in the database yet, but counts already.
    private async Task<IEnumerable<RequestRow>> RowsOfAsync(PersonId author, CancellationToken cancellationToken)
    {
        if (!_read.TryGetValue(author, out var rows))
        {
            rows = [.. _begun.Where(row => row.Author == author.Value)];
            await foreach (var row in Queries.OfAuthor(context, author.Value).WithCancellation(cancellationToken)) rows.Add(row);
            _read[author] = rows;
        }

        return rows.Where(row => context.Entry(row).State is not (EntityState.Deleted or EntityState.Detached));
    }

    private RequestRow Begin(Request request)
    {
        var row = new RequestRow { Id = request.Id.Value, Call = request.Call, Municipality = request.Municipality,
            Author = request.Author.Value, Answers = "" };
        context.Add(row);
        _begun.Add(row);
        if (_read.TryGetValue(request.Author, out var rows)) rows.Insert(0, row);
        return row;
    }

    private static string LiveKey(string call, string municipality) => $"{call}|{municipality}";

    private RequestAnswers AnswersOf(RequestRow row)
    {
        // Deserialised once a turn: every step of a form asks, and most leave the answers as they are.
        if (!_answers.TryGetValue(row.Answers, out var answers))
            _answers[row.Answers] = answers = DomainJson.Read<RequestAnswers>(row.Answers);
        return answers;
    }

    private async Task<Request?> ReadAsync(RequestRow? row, CancellationToken cancellationToken) =>
        row is null ? null : (await ReadAsync([row], cancellationToken))[0];

    private async Task<IReadOnlyList<Request>> ReadAsync(IEnumerable<RequestRow> read, CancellationToken cancellationToken)
    {
        var rows = read.ToArray();
        var entries = await _history.OfAsync(rows, cancellationToken);
        return [.. rows.Select(row => ToRequest(row, entries[row.Id]))];
    }

    private Request ToRequest(RequestRow row, ImmutableList<RequestEntry> entries) => new()
    {
        Id = new RequestId(row.Id),
        Call = row.Call,
        Municipality = row.Municipality,
        Author = new PersonId(row.Author),
        Answers = AnswersOf(row),
        State = row.State,
        Number = row.Number,
        SubmittedAt = row.SubmittedAt,
        AwaitsPerson = row.AwaitsPerson,
        Version = row.Version,
        ChangedAt = row.ChangedAt,
        Entries = entries,
    };

    private static class Queries
    {
        public static readonly Func<XmessContext, Guid, IAsyncEnumerable<RequestRow>> OfAuthor =
            EF.CompileAsyncQuery((XmessContext context, Guid author) =>
                context.Set<RequestRow>().Where(row => row.Author == author && row.State != RequestState.Withdrawn)
                    .OrderByDescending(row => row.ChangedAt).Take(10));
    }
}
