using System.Threading.Channels;
using XmessBot.Notifications;
using XmessBot.Wording;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Letters as they are delivered; whoever wants one waits for the letter and not for time to pass.</summary>
internal sealed class LetterTray : ILetterBox
{
    private static readonly string CodeSubject = Texts.For("Identification").Plain("letterSubject", ("time", ""));
    private readonly Channel<Letter> _arriving = Channel.CreateUnbounded<Letter>();
    private readonly Channel<Letter> _others = Channel.CreateUnbounded<Letter>();
    private readonly List<Letter> _read = [];
    private readonly List<Letter> _readOthers = [];

    // Letters with a code apart from the others: {code} is of the last of them.
    public async Task<LetterRefusal?> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        var tray = letter.Subject.StartsWith(CodeSubject, StringComparison.Ordinal) ? _arriving : _others;
        await tray.Writer.WriteAsync(letter, cancellationToken);
        return null;
    }

    /// <summary>The letters so far, once so many are there.</summary>
    public async Task<IReadOnlyList<Letter>> ReadAsync(int count)
    {
        while (_read.Count < count) _read.Add(await _arriving.Reader.ReadAsync());
        return _read;
    }

    /// <summary>The letters that bring no code so far, once so many are there.</summary>
    public async Task<IReadOnlyList<Letter>> ReadOthersAsync(int count)
    {
        while (_readOthers.Count < count) _readOthers.Add(await _others.Reader.ReadAsync());
        return _readOthers;
    }

    /// <summary>Those of them that have been read.</summary>
    public IReadOnlyList<Letter> Others => _readOthers;

    /// <summary>Throws away those that were read.</summary>
    public void Clear()
    {
        _read.Clear();
        _readOthers.Clear();
    }
}
