using System.Globalization;
using MimeKit;

namespace XmessBot.Notifications;

/// <summary>Leaves each letter as an .eml file in a folder: Development, demonstrations and tests.</summary>
public sealed class FolderLetterBox(MailOptions options, TimeProvider clock) : ILetterBox
{
    /// <inheritdoc/>
    public bool Delivers => false;

    /// <summary>Whether a letter can be left there now.</summary>
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
    public async Task<LetterRefusal?> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Folder);
        var now = clock.GetUtcNow();
        using var message = options.Compose(letter, now);
        var name = string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss}-{Guid.NewGuid():N}");
        // Whoever watches the folder sees a letter when it is whole.
        var unfinished = Path.Combine(options.Folder, name + ".part");
        await message.WriteToAsync(unfinished, cancellationToken);
        File.Move(unfinished, Path.Combine(options.Folder, name + ".eml"));
        return null;
    }
}
