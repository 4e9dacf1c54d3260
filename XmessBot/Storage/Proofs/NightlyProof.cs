using XmessBot.Core.Calendar;
using XmessBot.Core.Proofs;
using XmessBot.Logging;

namespace XmessBot.Storage.Proofs;

/// <summary>
/// Proves once a night that the stored data fit together, after <see cref="Hour"/> in Madrid or as soon as a host runs after it. One
/// instance of several does it.
/// </summary>
public sealed class NightlyProof(XmessContexts contexts, ICommits commits, TimeProvider clock, ILogger<NightlyProof> log)
    : BackgroundService
{
    /// <summary>The hour of the clock in Madrid from which a night's proof is due.</summary>
    public const int Hour = 3;

    /// <summary>Makes the proof of this night when it is due and was not made; returns its result, else null.</summary>
    public async Task<ProofResult?> ProveDueAsync(CancellationToken cancellationToken)
    {
        var local = MadridTime.At(clock.GetUtcNow());
        var day = DateOnly.FromDateTime(local.DateTime);
        if (local.Hour < Hour) return null;
        await using var context = contexts.Create();
        var store = new ProofStore(context);
        if (await store.LastAsync(cancellationToken) is { } last && last.Day >= day) return null;
        var result = new ProofResult(day, await store.ProveAsync(cancellationToken));
        await store.SaveAsync(result, cancellationToken);
        try
        {
            await commits.CommitAsync(context, cancellationToken);
            return result;
        }
        catch (CommitConflictException)
        {
            // Another instance has just made it.
            return null;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await hourly.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await ProveDueAsync(stoppingToken) is { } result) log.Proved(result.Faults.Count);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                log.NotProved(Trace.Of(exception));
            }
        }
    }
}

internal static partial class NightlyProofLog
{
    [LoggerMessage(35, LogLevel.Information, "The data were proved: {Faults} faults")]
    public static partial void Proved(this ILogger log, int faults);

    [LoggerMessage(36, LogLevel.Error, "The data could not be proved\n{Trace}")]
    public static partial void NotProved(this ILogger log, string trace);
}
