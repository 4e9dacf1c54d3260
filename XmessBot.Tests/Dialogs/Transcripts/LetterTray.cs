using System.Threading.Channels;
using XmessBot.Notifications;

namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>Letters as they are delivered; whoever wants one waits for the letter and not for time to pass.</summary>
internal sealed class LetterTray : ILetterBox
{
    private readonly Channel<Letter> _arriving = Channel.CreateUnbounded<Letter>();
    private readonly List<Letter> _read = [];

    public async Task SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        // Those about sessions carry no code, and nobody waits for them.
        if (letter.Subject.StartsWith("Sessió ", StringComparison.Ordinal)) return;
        await _arriving.Writer.WriteAsync(letter, cancellationToken);
    }

    /// <summary>The letters so far, once so many are there.</summary>
    public async Task<IReadOnlyList<Letter>> ReadAsync(int count)
    {
        while (_read.Count < count) _read.Add(await _arriving.Reader.ReadAsync());
        return _read;
    }

    /// <summary>Throws away those that were read.</summary>
    public void Clear() => _read.Clear();
}
