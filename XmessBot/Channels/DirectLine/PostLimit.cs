using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>How many activities each conversation may post, so that one client cannot keep the bot to itself.</summary>
internal sealed class PostLimit(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(id =>
        options.Value.ActivitiesPerMinute is > 0 and var most
            ? RateLimitPartition.GetTokenBucketLimiter(id, _ => new()
            {
                TokenLimit = most,
                TokensPerPeriod = Math.Max(1, most / 60),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                AutoReplenishment = true,
            })
            : RateLimitPartition.GetNoLimiter(id));

    /// <summary>True when the conversation may post one more now.</summary>
    public bool Allows(string conversationId)
    {
        using var lease = _limiter.AttemptAcquire(conversationId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
