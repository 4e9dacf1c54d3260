using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Decisions;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Outbox;

/// <summary>
/// Adds what a change has to send to the outbox, in the change's own commit; <see cref="OutboxDispatcher"/> sends it afterwards, at
/// least once, even if the process dies in between.
/// </summary>
public sealed class OutboxWriter
{
    internal const string MailKind = "letter";
    internal const string ReplyKind = "reply";

    private readonly XmessContext _context;
    private readonly DateTimeOffset _now;

    internal OutboxWriter(XmessContext context, DateTimeOffset now)
    {
        _context = context;
        _now = now;
    }

    /// <summary>Whether this turn added mail, so that the dispatcher has to be woken.</summary>
    internal bool HasMail { get; private set; }

    /// <summary>Adds an e-mail, sent as soon as the change is committed.</summary>
    /// <param name="message">The e-mail.</param>
    /// <param name="expiry">When it expires; null for never.</param>
    /// <param name="letter">The letter of a decision that it carries, which notes whether it left; null for any other.</param>
    public void Send(MailMessage message, MailExpiry? expiry = null, LetterId? letter = null)
    {
        HasMail = true;
        _context.Add(new OutboxRow
        {
            Kind = MailKind,
            Key = expiry?.Key,
            Letter = letter?.Value,
            GoodUntil = expiry?.Until,
            Payload = JsonSerializer.Serialize(message with { Id = Guid.CreateVersion7(_now), WrittenAt = _now }),
            CreatedAt = _now,
            NextTryAt = _now,
        });
    }

    /// <summary>Why the newest message with that key was given up; null while it may still arrive, and once it was sent.</summary>
    public async Task<Undelivered?> UndeliveredAsync(string key, CancellationToken cancellationToken) =>
        await _context.Set<OutboxRow>().AsNoTracking().Where(row => row.Key == key)
            .OrderByDescending(row => row.Id).Select(row => row.Undelivered).FirstOrDefaultAsync(cancellationToken);
}
