using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>
/// Whether letters leave: without them nobody can say who they are. An address that nobody has is no fault of the host's; a server
/// that refuses or does not answer is, until it takes a letter again.
/// </summary>
internal sealed class MailHealth(XmessContexts contexts, MailOptions options, ILetterBox letters, IHostEnvironment environment)
    : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext healthCheck, CancellationToken cancellationToken = default)
    {
        if (letters is FolderLetterBox && !FolderLetterBox.CanWrite(options.Folder))
            return HealthCheckResult.Unhealthy("Mail:Folder cannot be written");
        if (!letters.Delivers && !environment.IsDevelopment())
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

    // Of the letters that were written after the last that was taken.
    private static async Task<string?> LastFailureAsync(XmessContext context, CancellationToken cancellationToken)
    {
        var rows = context.Set<OutboxRow>().Where(row => row.Kind == Outbox.LetterKind);
        var taken = await rows.Where(row => row.SentAt != null).MaxAsync(row => (long?)row.Id, cancellationToken) ?? 0;
        return await rows.Where(row => row.Id > taken && row.LastError != null && row.Undelivered != Undelivered.Address)
            .OrderByDescending(row => row.Id).Select(row => row.LastError).FirstOrDefaultAsync(cancellationToken);
    }
}
