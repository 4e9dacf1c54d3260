using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>
/// What has to be sent because of a change. It is written in the change's own commit and sent afterwards by
/// <see cref="OutboxSender"/>, at least once, however often the process dies in between.
/// </summary>
public sealed class Outbox
{
    internal const string LetterKind = "letter";
    internal const string ReplyKind = "reply";

    private readonly XmessContext _context;
    private readonly DateTimeOffset _now;

    internal Outbox(XmessContext context, DateTimeOffset now)
    {
        _context = context;
        _now = now;
    }

    /// <summary>Whether this turn has left something for the sender.</summary>
    internal bool HasLetters { get; private set; }

    /// <summary>A letter to send as soon as the turn is committed.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="worth">For how long it is worth something, when that is not for ever.</param>
    public void Send(Letter letter, ShortLived? worth = null)
    {
        HasLetters = true;
        _context.Add(new OutboxRow
        {
            Kind = LetterKind,
            Key = worth?.Key,
            GoodUntil = worth?.Until,
            Payload = JsonSerializer.Serialize(letter with { Id = Guid.CreateVersion7(_now), WrittenAt = _now }),
            CreatedAt = _now,
            NextTryAt = _now,
        });
    }

    /// <summary>Why the newest letter with that key will never arrive; null while it may, and once it was sent.</summary>
    public async Task<Undelivered?> UndeliveredAsync(string key, CancellationToken cancellationToken) =>
        await _context.Set<OutboxRow>().AsNoTracking().Where(row => row.Key == key)
            .OrderByDescending(row => row.Id).Select(row => row.Undelivered).FirstOrDefaultAsync(cancellationToken);
}
