using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Decisions;
using XmessBot.Core.Requests;

namespace XmessBot.Storage.Decisions;

/// <summary>
/// Stores the letters of decisions. Saving conflicts with any save since the read, and with another letter held for its request.
/// </summary>
public sealed class LetterStore(XmessContext context)
{
    /// <summary>The letters that are held, in order of their requests.</summary>
    public async Task<IReadOnlyList<Letter>> HeldAsync(CancellationToken cancellationToken = default) =>
        await ReadAsync(context.Set<LetterRow>().Where(row => row.State == LetterState.Held), cancellationToken);

    /// <summary>Every letter of a call, in order of their requests.</summary>
    public async Task<IReadOnlyList<Letter>> OfCallAsync(string call, CancellationToken cancellationToken = default) =>
        await ReadAsync(context.Set<LetterRow>().Where(row => row.Call == call), cancellationToken);

    /// <summary>Every letter that a request has had, oldest first.</summary>
    public async Task<IReadOnlyList<Letter>> OfRequestAsync(RequestId request, CancellationToken cancellationToken = default) =>
        [.. (await ReadAsync(context.Set<LetterRow>().Where(row => row.RequestId == request.Value), cancellationToken))
            .OrderBy(letter => letter.At)];

    /// <summary>The letter that is held for the request with a number, or null.</summary>
    public async Task<Letter?> HeldForAsync(string number, CancellationToken cancellationToken = default) =>
        (await context.Set<LetterRow>().FirstOrDefaultAsync(
            row => row.Number == number && row.State == LetterState.Held, cancellationToken))?.ToLetter();

    /// <summary>Saves a letter.</summary>
    public async Task SaveAsync(Letter letter, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<LetterRow>().FindAsync([letter.Id.Value], cancellationToken);
        row ??= Add(letter);
        row.Take(letter);
    }

    /// <summary>Notes that the e-mail of a letter has left or is given up, in the commit that notes it of the e-mail.</summary>
    internal async Task NoteLeftAsync(LetterId id, bool sent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await context.Set<LetterRow>().FindAsync([id.Value], cancellationToken) is { } row)
            row.Take(row.ToLetter().WhenLeft(sent, now));
    }

    private LetterRow Add(Letter letter)
    {
        var row = new LetterRow
        {
            Id = letter.Id.Value,
            RequestId = letter.Request.Value,
            Number = letter.Number,
            Call = letter.Call,
            Municipality = letter.Municipality,
            Move = letter.Verdict.Move,
            Service = letter.Verdict.Service,
            Place = letter.Verdict.Place,
            Reason = letter.Verdict.Reason,
            Text = letter.Text,
            Author = letter.Author,
            At = letter.At,
        };
        context.Add(row);
        return row;
    }

    private static async Task<IReadOnlyList<Letter>> ReadAsync(IQueryable<LetterRow> rows, CancellationToken cancellationToken) =>
        [.. (await rows.OrderBy(row => row.Number).ToListAsync(cancellationToken)).Select(row => row.ToLetter())];
}
