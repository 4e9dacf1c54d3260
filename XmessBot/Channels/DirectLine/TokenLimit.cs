using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>Limits how many tokens an IP address may ask for, so that one machine cannot fill the database with conversations.</summary>
internal sealed class TokenLimit(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(network =>
        options.Value.TokensPerMinute is > 0 and var most
            ? RateLimitPartition.GetFixedWindowLimiter(network, _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(network));

    /// <summary>The refusal, with how long to wait, when the address has asked for too many; else null.</summary>
    public DirectLineError? Refuse(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(NetworkOf(address));
        if (lease.IsAcquired)
            return null;
        return DirectLineError.TooManyTokens(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1));
    }

    public void Dispose() => _limiter.Dispose();

    // Whoever has one IPv6 address has the 2^64 of its network.
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
