using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using XmessBot.Storage;
using XmessBot.Storage.Turns;

namespace XmessBot.Hosting;

/// <summary><c>/health/live</c>: the process responds. <c>/health/ready</c>: it can do its work.</summary>
public static class Health
{
    /// <summary>Registers the readiness checks.</summary>
    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database")
        .AddCheck<OutboxCheck>("outbox");

    /// <summary>Maps both endpoints.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = ReportAsync });
    }

    // One line per fault, with fixed words and numbers only: the endpoint is public.
    private static Task ReportAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var wrong = report.Entries.Where(each => each.Value.Status != HealthStatus.Healthy)
            .Select(each => $"\n{each.Key}: {each.Value.Status}, {each.Value.Description}");
        return http.Response.WriteAsync(report.Status + string.Concat(wrong));
    }

    /// <summary>The database answers, has every migration of this version, and reads back what was written.</summary>
    private sealed class DatabaseCheck(XmessContexts contexts, ICommits commits) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext healthCheck, CancellationToken cancellationToken = default)
        {
            try
            {
                await using var context = contexts.Create();
                var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
                return pending > 0 ? HealthCheckResult.Unhealthy($"{pending} migrations pending")
                    : commits.Distorted is > 0 and var distorted
                        ? HealthCheckResult.Degraded($"{distorted} receipts did not read back as they were sealed and were not stored")
                        : HealthCheckResult.Healthy();
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                return HealthCheckResult.Unhealthy(exception.GetType().Name);
            }
        }
    }

    /// <summary>Due outbox entries are sent or at least retried: none stays due for long.</summary>
    private sealed class OutboxCheck(XmessContexts contexts, TimeProvider clock) : IHealthCheck
    {
        private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(10);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext healthCheck, CancellationToken cancellationToken = default)
        {
            try
            {
                await using var context = contexts.Create();
                var before = clock.GetUtcNow() - Stuck;
                var stuck = await context.Set<OutboxRow>().AnyAsync(row => row.NextTryAt < before, cancellationToken);
                return stuck ? HealthCheckResult.Unhealthy("nothing takes what is due") : HealthCheckResult.Healthy();
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                return HealthCheckResult.Unhealthy(exception.GetType().Name);
            }
        }
    }
}
