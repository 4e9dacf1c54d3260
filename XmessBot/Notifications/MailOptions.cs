using System.Text;
using MimeKit;

namespace XmessBot.Notifications;

/// <summary>The section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    /// <summary>The mail server; empty leaves letters in <see cref="Folder"/>.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whom to authenticate as, if anybody.</summary>
    public string? User { get; set; }

    /// <summary>Their password; belongs in the environment or a secret store.</summary>
    public string? Password { get; set; }

    /// <summary>Who letters come from.</summary>
    public string From { get; set; } = "xmessbot@localhost";

    /// <summary>Where letters are left when there is no server.</summary>
    public string Folder { get; set; } = "data/mail";

    internal MimeMessage Compose(Letter letter, DateTimeOffset now) => new()
    {
        From = { MailboxAddress.Parse(From) },
        To = { MailboxAddress.Parse(letter.To) },
        Subject = letter.Subject,
        Date = now,
        Body = BodyOf(letter),
    };

    private static MimeEntity BodyOf(Letter letter)
    {
        var text = new TextPart("plain") { Text = letter.Text };
        if (letter.Enclosed is not { } enclosed) return text;
        var type = ContentType.Parse(enclosed.Type);
        type.Charset = "utf-8";
        var file = new MimePart(type)
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(enclosed.Text))),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = enclosed.Name,
        };
        return new Multipart("mixed") { text, file };
    }
}
