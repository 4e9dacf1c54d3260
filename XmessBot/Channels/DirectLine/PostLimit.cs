using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>Limits how many activities a conversation may post, so that one client cannot monopolise the bot.</summary>
internal sealed class PostLimit(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(id =>
        options.Value.ActivitiesPerMinute is > 0 and var most
            ? RateLimitPartition.GetTokenBucketLimiter(id, _ => new()
            {
                TokenLimit = most,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / most,
                AutoReplenishment = true,
            })
            : RateLimitPartition.GetNoLimiter(id));

    /// <summary>The refusal, with how long to wait, when the conversation may not post now; else null.</summary>
    public DirectLineError? Refuse(string conversationId)
    {
        using var lease = _limiter.AttemptAcquire(conversationId);
        if (lease.IsAcquired)
            return null;
        var isKnown = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        return DirectLineError.TooManyActivities(isKnown ? wait : TimeSpan.FromSeconds(1));
    }

    public void Dispose() => _limiter.Dispose();
}
