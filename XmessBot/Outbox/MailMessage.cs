using System.Text.Json.Serialization;

namespace XmessBot.Outbox;

/// <summary>An e-mail in plain text. Stored in the outbox as JSON, so stored names outlive a release.</summary>
/// <param name="To">The recipient's address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body.</param>
/// <param name="Attachment">The attached file, or null.</param>
public sealed record MailMessage(
    string To, string Subject, string Text, [property: JsonPropertyName("Enclosed")] MailAttachment? Attachment = null)
{
    /// <summary>Its identity, the same for every attempt to send it; null until it is in the outbox.</summary>
    public Guid? Id { get; init; }

    /// <summary>When it was written, which becomes its Date header; null until it is in the outbox.</summary>
    public DateTimeOffset? WrittenAt { get; init; }
}

/// <summary>A text file attached to a message.</summary>
/// <param name="Name">The file name: "sessio.ics".</param>
/// <param name="Type">The media type with its parameters: "text/calendar; method=REQUEST".</param>
/// <param name="Text">The content.</param>
public sealed record MailAttachment(string Name, string Type, string Text);

/// <summary>When a message expires. A message that expires soon is sent before the others; an expired one is not sent.</summary>
/// <param name="Until">The moment from which the message is useless.</param>
/// <param name="Key">A newer message with the same key replaces this one; null when nothing replaces it.</param>
public sealed record MailExpiry(DateTimeOffset Until, string? Key = null);
