using MimeKit;

namespace XmessBot.Notifications;

/// <summary>Leaves each letter as an .eml file in a folder: Development, demonstrations and tests.</summary>
public sealed class FolderLetterBox(string folder, MailOptions options, TimeProvider clock) : ILetterBox
{
    /// <inheritdoc/>
    public async Task SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        using var message = options.Compose(letter, clock.GetUtcNow());
        var name = $"{clock.GetUtcNow():yyyyMMdd-HHmmss}-{Guid.NewGuid():N}.eml";
        await message.WriteToAsync(Path.Combine(folder, name), cancellationToken);
    }
}
