using System.Text.RegularExpressions;
using System.Threading.Channels;
using MimeKit;

namespace XmessBot.Tests.Support;

/// <summary>Reads the e-mails that the host writes into a folder, one by one.</summary>
internal sealed partial class EmailFolder : IDisposable
{
    private readonly Channel<string> _files = Channel.CreateUnbounded<string>();
    private readonly FileSystemWatcher _watcher;

    /// <summary>Watches a host's mail folder from now on.</summary>
    public EmailFolder(string hostFolder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(hostFolder, "mail"));
        _watcher = new FileSystemWatcher(folder.FullName, "*.eml");
        _watcher.Renamed += (_, file) => _files.Writer.TryWrite(file.FullPath);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>The code in the next e-mail with one to an address.</summary>
    public async Task<string> CodeAsync(string address)
    {
        while (true)
        {
            if (SixDigits().Match(await NextAsync(address)) is { Success: true } code) return code.Value;
        }
    }

    /// <summary>The text of the next e-mail to an address.</summary>
    public async Task<string> NextAsync(string address)
    {
        while (true)
        {
            using var email = await MimeMessage.LoadAsync(await _files.Reader.ReadAsync());
            if (email.To.Mailboxes.Any(to => to.Address == address)) return email.TextBody ?? "";
        }
    }

    public void Dispose() => _watcher.Dispose();

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
    private static partial Regex SixDigits();
}
