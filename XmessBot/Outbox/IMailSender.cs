namespace XmessBot.Outbox;

/// <summary>Sends e-mail: by a mail server, or into a folder during development.</summary>
public interface IMailSender
{
    /// <summary>Whether messages reach people; if not, the chat has to say so to anyone waiting for one.</summary>
    bool Delivers => true;

    /// <summary>
    /// Sends a message. Null when it was accepted; the reason when it was permanently rejected. Throws on a transient failure, so
    /// that the caller retries.
    /// </summary>
    Task<MailRejection?> SendAsync(MailMessage message, CancellationToken cancellationToken);
}
