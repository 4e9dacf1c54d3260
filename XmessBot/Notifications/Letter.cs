namespace XmessBot.Notifications;

/// <summary>A letter by e-mail, in plain text.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body.</param>
/// <param name="Enclosed">A file that goes with it, or null.</param>
public sealed record Letter(string To, string Subject, string Text, Enclosure? Enclosed = null)
{
    /// <summary>What it is known by, the same however often it is sent; null until it is in the outbox.</summary>
    public Guid? Id { get; init; }

    /// <summary>When it was written, which is what it is dated by; null until it is in the outbox.</summary>
    public DateTimeOffset? WrittenAt { get; init; }
}

/// <summary>A file of text that goes with a letter.</summary>
/// <param name="Name">How it is saved: "sessio.ics".</param>
/// <param name="Type">Its media type with its parameters: "text/calendar; method=REQUEST".</param>
/// <param name="Text">What is in it.</param>
public sealed record Enclosure(string Name, string Type, string Text);

/// <summary>That a letter is worth something for a while only: it goes before the others, and is not sent too late.</summary>
/// <param name="Until">The moment from which it is worth nothing.</param>
/// <param name="Key">What it is about, when a newer letter with the same key replaces it and it is not kept; else null.</param>
public sealed record ShortLived(DateTimeOffset Until, string? Key = null);
