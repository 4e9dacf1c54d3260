using System.Globalization;
using MimeKit;
using XmessBot.Outbox;

namespace XmessBot.Notifications;

/// <summary>Writes each e-mail as an .eml file into a folder: for Development, demonstrations and tests.</summary>
public sealed class FolderMailSender(MailOptions options, TimeProvider clock) : IMailSender
{
    /// <inheritdoc/>
    public bool Delivers => false;

    /// <summary>Whether files can be written into the folder now.</summary>
    public static bool CanWrite(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var file = Path.Combine(folder, $".{Guid.NewGuid():N}");
            using var _ = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task<MailRejection?> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Folder);
        var now = clock.GetUtcNow();
        using var mime = options.Compose(message, now);
        var name = string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss}-{Guid.NewGuid():N}");
        // Renamed once complete, so that whoever watches the folder never sees a partial file.
        var unfinished = Path.Combine(options.Folder, name + ".part");
        await mime.WriteToAsync(unfinished, cancellationToken);
        File.Move(unfinished, Path.Combine(options.Folder, name + ".eml"));
        return null;
    }
}
