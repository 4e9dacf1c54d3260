namespace XmessBot.Notifications;

/// <summary>Where letters go: a mail server, or a folder while developing.</summary>
public interface ILetterBox
{
    /// <summary>Whether letters reach people; where they do not, whoever waits for one has to be told.</summary>
    bool Delivers => true;

    /// <summary>
    /// Delivers a letter: null once it was taken, or why it never will be. Throws for what may pass, so that it is tried again.
    /// </summary>
    Task<LetterRefusal?> SendAsync(Letter letter, CancellationToken cancellationToken);
}
