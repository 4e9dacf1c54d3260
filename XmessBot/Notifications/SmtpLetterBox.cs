using MailKit.Net.Smtp;

namespace XmessBot.Notifications;

/// <summary>Sends letters by the mail server of the configuration.</summary>
public sealed class SmtpLetterBox(MailOptions options, TimeProvider clock) : ILetterBox
{
    /// <inheritdoc/>
    public async Task<LetterRefusal?> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        using var message = options.Compose(letter, clock.GetUtcNow());
        try
        {
            using var client = await OpenAsync(cancellationToken);
            await client.SendAsync(message, cancellationToken);
            await client.DisconnectAsync(true, cancellationToken);
            return null;
        }
        catch (SmtpCommandException reply) when (LetterRefusal.Of(reply) is { } refusal)
        {
            return refusal;
        }
    }

    /// <summary>Greets the server and sends nothing; throws what a letter would meet.</summary>
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
