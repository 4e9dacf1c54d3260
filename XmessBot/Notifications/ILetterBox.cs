namespace XmessBot.Notifications;

/// <summary>Where letters go: a mail server, or a folder while developing.</summary>
public interface ILetterBox
{
    /// <summary>Delivers a letter, or throws so that it is tried again.</summary>
    Task SendAsync(Letter letter, CancellationToken cancellationToken);
}
