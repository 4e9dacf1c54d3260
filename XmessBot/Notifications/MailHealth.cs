using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>
/// Whether mail can be sent: without it nobody can prove who they are. An unknown address is not a fault of the host; a server that
/// rejects mail or does not answer is, until it accepts an e-mail again.
/// </summary>
internal sealed class MailHealth(XmessContexts contexts, MailOptions options, IMailSender mail, IHostEnvironment environment)
    : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext healthCheck, CancellationToken cancellationToken = default)
    {
        if (mail is FolderMailSender && !FolderMailSender.CanWrite(options.Folder))
            return HealthCheckResult.Unhealthy("Mail:Folder cannot be written");
        if (!mail.Delivers && !environment.IsDevelopment())
            return HealthCheckResult.Degraded("no Mail:Host: letters stay in Mail:Folder");
        try
        {
            await using var context = contexts.Create();
            return await LastFailureAsync(context, cancellationToken) is { } failure
                ? HealthCheckResult.Degraded($"the mail server takes no letters: {failure}")
                : HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(exception.GetType().Name);
        }
    }

    // Only of mail written after the last that was accepted.
    private static async Task<string?> LastFailureAsync(XmessContext context, CancellationToken cancellationToken)
    {
        var rows = context.Set<OutboxRow>().Where(row => row.Kind == OutboxWriter.MailKind);
        var taken = await rows.Where(row => row.SentAt != null).MaxAsync(row => (long?)row.Id, cancellationToken) ?? 0;
        return await rows.Where(row => row.Id > taken && row.LastError != null && row.Undelivered != Undelivered.Address)
            .OrderByDescending(row => row.Id).Select(row => row.LastError).FirstOrDefaultAsync(cancellationToken);
    }
}
