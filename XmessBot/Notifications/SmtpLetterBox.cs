using MailKit.Net.Smtp;
using MailKit.Security;

namespace XmessBot.Notifications;

/// <summary>Sends letters by the mail server of the configuration.</summary>
public sealed class SmtpLetterBox(MailOptions options, TimeProvider clock) : ILetterBox
{
    /// <inheritdoc/>
    public async Task SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        using var message = options.Compose(letter, clock.GetUtcNow());
        using var client = new SmtpClient();
        await client.ConnectAsync(options.Host, options.Port, SecureSocketOptions.Auto, cancellationToken);
        if (options.User is { Length: > 0 } user) await client.AuthenticateAsync(user, options.Password ?? "", cancellationToken);
        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }
}
