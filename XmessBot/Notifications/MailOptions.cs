using System.Net;
using System.Text;
using MailKit.Security;
using MimeKit;
using MimeKit.Utils;

namespace XmessBot.Notifications;

/// <summary>The section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    // The port on which servers speak TLS from the first byte.
    private const int TlsPort = 465;

    /// <summary>The mail server; empty leaves letters in <see cref="Folder"/>.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whom to authenticate as, if anybody.</summary>
    public string? User { get; set; }

    /// <summary>Their password; belongs in the environment or a secret store.</summary>
    public string? Password { get; set; }

    /// <summary>
    /// The full host name by which the host says who it is to the mail server, "xat.exemple.cat"; empty for the domain of
    /// <see cref="From"/>. Many servers refuse every letter of whoever gives an address or a short name.
    /// </summary>
    public string LocalDomain { get; set; } = "";

    /// <summary>Who letters come from: an address, alone or after a name, "XMESS &lt;xmess@exemple.cat&gt;".</summary>
    public string From { get; set; } = "xmessbot@localhost";

    /// <summary>Where letters are left when there is no server.</summary>
    public string Folder { get; set; } = "data/mail";

    /// <summary>Who letters come from, read.</summary>
    internal MailboxAddress Sender => MailboxAddress.Parse(From);

    /// <summary>The name by which the host greets the server.</summary>
    internal string Greeting => LocalDomain.Length > 0 ? LocalDomain : Sender.Domain;

    /// <summary>Nothing leaves the machine in clear: the server has TLS, or is this machine.</summary>
    internal SecureSocketOptions Security => IsThisMachine ? SecureSocketOptions.Auto
        : Port == TlsPort ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

    private bool IsThisMachine => Host == "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    internal MimeMessage Compose(Letter letter, DateTimeOffset now)
    {
        var message = new MimeMessage
        {
            From = { Sender },
            To = { MailboxAddress.Parse(letter.To) },
            Subject = letter.Subject,
            Date = letter.WrittenAt ?? now,
            MessageId = letter.Id is { } id ? $"{id:N}@{Sender.Domain}" : MimeUtils.GenerateMessageId(Sender.Domain),
            Body = BodyOf(letter),
        };
        // Nobody's absence has to be answered to us (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

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
