using System.Text.RegularExpressions;
using System.Threading.Channels;
using MimeKit;

namespace XmessBot.Tests.Support;

/// <summary>Takes the letters of a folder one by one as the host leaves them there.</summary>
internal sealed partial class LetterWatch : IDisposable
{
    private readonly Channel<string> _files = Channel.CreateUnbounded<string>();
    private readonly FileSystemWatcher _watcher;

    /// <summary>Watches the letters of a host's folder from now on.</summary>
    public LetterWatch(string hostFolder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(hostFolder, "mail"));
        _watcher = new FileSystemWatcher(folder.FullName, "*.eml");
        _watcher.Renamed += (_, file) => _files.Writer.TryWrite(file.FullPath);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>The code of the next letter to that address.</summary>
    public async Task<string> CodeAsync(string address)
    {
        while (true)
        {
            using var letter = await MimeMessage.LoadAsync(await _files.Reader.ReadAsync());
            if (letter.To.Mailboxes.Any(to => to.Address == address) && SixDigits().Match(letter.TextBody ?? "") is { Success: true } code)
                return code.Value;
        }
    }

    public void Dispose() => _watcher.Dispose();

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
    private static partial Regex SixDigits();
}
