using MailKit.Net.Smtp;
using XmessBot.Outbox;

namespace XmessBot.Notifications;

/// <summary>Sends mail through the configured mail server.</summary>
public sealed class SmtpMailSender(MailOptions options, TimeProvider clock) : IMailSender
{
    /// <inheritdoc/>
    public async Task<MailRejection?> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        using var mime = options.Compose(message, clock.GetUtcNow());
        try
        {
            using var client = await OpenAsync(cancellationToken);
            await client.SendAsync(mime, cancellationToken);
            await client.DisconnectAsync(true, cancellationToken);
            return null;
        }
        catch (SmtpCommandException reply) when (SmtpRejection.Of(reply) is { } rejection)
        {
            return rejection;
        }
    }

    /// <summary>Connects and authenticates without sending; throws what sending would throw.</summary>
    public async Task GreetAsync(CancellationToken cancellationToken)
    {
        using var client = await OpenAsync(cancellationToken);
        await client.NoOpAsync(cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }

    private async Task<SmtpClient> OpenAsync(CancellationToken cancellationToken)
    {
        var client = new SmtpClient { LocalDomain = options.Greeting };
        try
        {
            await client.ConnectAsync(options.Host, options.Port, options.Security, cancellationToken);
            if (options.User is { Length: > 0 } user) await client.AuthenticateAsync(user, options.Password ?? "", cancellationToken);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
