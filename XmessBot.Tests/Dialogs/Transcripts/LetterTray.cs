using System.Threading.Channels;
using XmessBot.Outbox;
using XmessBot.Wording;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Letters as they are delivered; whoever wants one waits for the letter and not for time to pass.</summary>
internal sealed class LetterTray : IMailSender
{
    private static readonly string CodeSubject = Texts.For("Identification").Plain("letterSubject", ("time", ""));
    private readonly Channel<MailMessage> _arriving = Channel.CreateUnbounded<MailMessage>();
    private readonly Channel<MailMessage> _others = Channel.CreateUnbounded<MailMessage>();
    private readonly List<MailMessage> _read = [];
    private readonly List<MailMessage> _readOthers = [];

    // Letters with a code apart from the others: {code} is of the last of them.
    public async Task<MailRejection?> SendAsync(MailMessage letter, CancellationToken cancellationToken)
    {
        var tray = letter.Subject.StartsWith(CodeSubject, StringComparison.Ordinal) ? _arriving : _others;
        await tray.Writer.WriteAsync(letter, cancellationToken);
        return null;
    }

    /// <summary>The letters so far, once so many are there.</summary>
    public async Task<IReadOnlyList<MailMessage>> ReadAsync(int count)
    {
        while (_read.Count < count) _read.Add(await _arriving.Reader.ReadAsync());
        return _read;
    }

    /// <summary>The letters that bring no code so far, once so many are there.</summary>
    public async Task<IReadOnlyList<MailMessage>> ReadOthersAsync(int count)
    {
        while (_readOthers.Count < count) _readOthers.Add(await _others.Reader.ReadAsync());
        return _readOthers;
    }

    /// <summary>Those of them that have been read.</summary>
    public IReadOnlyList<MailMessage> Others => _readOthers;

    /// <summary>Throws away those that were read.</summary>
    public void Clear()
    {
        _read.Clear();
        _readOthers.Clear();
    }
}
