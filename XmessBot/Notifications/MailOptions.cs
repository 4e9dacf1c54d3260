using System.Net;
using System.Text;
using MailKit.Security;
using MimeKit;
using MimeKit.Utils;
using XmessBot.Outbox;

namespace XmessBot.Notifications;

/// <summary>The section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    // The port for implicit TLS.
    private const int TlsPort = 465;

    /// <summary>The mail server; empty to write mail into <see cref="Folder"/>.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>The user to authenticate as; null for none.</summary>
    public string? User { get; set; }

    /// <summary>The password; keep it in the environment or a secret store.</summary>
    public string? Password { get; set; }

    /// <summary>
    /// The fully qualified host name for the EHLO command, "xat.exemple.cat"; empty for the domain of <see cref="From"/>. Many servers
    /// reject all mail from a client that gives an IP address or a short name.
    /// </summary>
    public string LocalDomain { get; set; } = "";

    /// <summary>The sender: an address, alone or with a name, "XMESS &lt;xmess@exemple.cat&gt;".</summary>
    public string From { get; set; } = "xmessbot@localhost";

    /// <summary>The folder that mail is written into when there is no server.</summary>
    public string Folder { get; set; } = "data/mail";

    /// <summary>The sender, parsed.</summary>
    internal MailboxAddress Sender => MailboxAddress.Parse(From);

    /// <summary>The host name for the EHLO command.</summary>
    internal string Greeting => LocalDomain.Length > 0 ? LocalDomain : Sender.Domain;

    /// <summary>TLS is required unless the server is on this machine.</summary>
    internal SecureSocketOptions Security => IsThisMachine ? SecureSocketOptions.Auto
        : Port == TlsPort ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

    private bool IsThisMachine => Host == "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    internal MimeMessage Compose(MailMessage mail, DateTimeOffset now)
    {
        var message = new MimeMessage
        {
            From = { Sender },
            To = { MailboxAddress.Parse(mail.To) },
            Subject = mail.Subject,
            Date = mail.WrittenAt ?? now,
            MessageId = mail.Id is { } id ? $"{id:N}@{Sender.Domain}" : MimeUtils.GenerateMessageId(Sender.Domain),
            Body = BodyOf(mail),
        };
        // Suppresses out-of-office replies (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    private static MimeEntity BodyOf(MailMessage mail)
    {
        var text = new TextPart("plain") { Text = mail.Text };
        if (mail.Attachment is not { } attachment) return text;
        var type = ContentType.Parse(attachment.Type);
        type.Charset = "utf-8";
        var file = new MimePart(type)
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(attachment.Text))),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = attachment.Name,
        };
        return new Multipart("mixed") { text, file };
    }
}
