using System.Text.Json;
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
    public void Send(Letter letter)
    {
        HasLetters = true;
        _context.Add(new OutboxRow
        {
            Kind = LetterKind,
            Payload = JsonSerializer.Serialize(letter),
            CreatedAt = _now,
            NextTryAt = _now,
        });
    }
}
