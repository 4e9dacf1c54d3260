using System.Threading.Channels;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Collects the e-mails that are sent, so that a test waits for an e-mail and not for time to pass.</summary>
internal sealed class SentEmails : IMailSender
{
    private static readonly string[] CodeSubjects =
        [Texts.For("Identification").Plain("mailSubject", ("time", "")), Texts.For("Exports").Plain("mailSubject")];

    private readonly Channel<MailMessage> _arriving = Channel.CreateUnbounded<MailMessage>();
    private readonly Channel<MailMessage> _others = Channel.CreateUnbounded<MailMessage>();
    private readonly List<MailMessage> _read = [];
    private readonly List<MailMessage> _readOthers = [];

    // Codes are kept apart from other e-mails: {code} is the last of them.
    public async Task<MailRejection?> SendAsync(MailMessage email, CancellationToken cancellationToken)
    {
        var isCode = CodeSubjects.Any(subject => email.Subject.StartsWith(subject, StringComparison.Ordinal));
        var tray = isCode ? _arriving : _others;
        await tray.Writer.WriteAsync(email, cancellationToken);
        return null;
    }

    /// <summary>All codes so far, once there are <paramref name="count"/>.</summary>
    public async Task<IReadOnlyList<MailMessage>> ReadAsync(int count)
    {
        while (_read.Count < count) _read.Add(await _arriving.Reader.ReadAsync());
        return _read;
    }

    /// <summary>All other e-mails so far, once there are <paramref name="count"/>.</summary>
    public async Task<IReadOnlyList<MailMessage>> ReadOthersAsync(int count)
    {
        while (_readOthers.Count < count) _readOthers.Add(await _others.Reader.ReadAsync());
        return _readOthers;
    }

    /// <summary>The other e-mails that have been read.</summary>
    public IReadOnlyList<MailMessage> Others => _readOthers;

    /// <summary>Drops those that have been read.</summary>
    public void Clear()
    {
        _read.Clear();
        _readOthers.Clear();
    }
}
