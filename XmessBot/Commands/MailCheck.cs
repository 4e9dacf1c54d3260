using MailKit.Net.Smtp;
using MailKit.Security;
using XmessBot.Notifications;
using XmessBot.Outbox;

namespace XmessBot.Commands;

/// <summary>Checks that the mail server accepts the host's login; each fault is a sentence in Catalan. Sends no mail.</summary>
internal static class MailCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<string>> FaultsAsync(IMailSender mail, MailOptions options, TimeProvider clock)
    {
        if (mail is not SmtpMailSender smtp) return [];
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            await smtp.GreetAsync(patience.Token);
            return [];
        }
        catch (Exception exception)
        {
            return [$"El servidor de correu {options.Host}:{options.Port} no ens obre: {Why(exception, options)}"];
        }
    }

    private static string Why(Exception exception, MailOptions options) => exception switch
    {
        AuthenticationException => "no admet Mail:User amb aquesta Mail:Password.",
        SslHandshakeException => "el seu certificat no és bo per a aquest nom.",
        NotSupportedException => "no ofereix TLS, i fora d'aquesta màquina cap carta no surt sense.",
        SmtpCommandException reply =>
            $"no admet la salutació «{options.Greeting}» ({(int)reply.StatusCode}); proveu un altre Mail:LocalDomain.",
        OperationCanceledException => "no ha respost a temps.",
        _ => exception.Message,
    };
}
