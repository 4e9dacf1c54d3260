using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace XmessBot.Tests.Support;

/// <summary>A fake clock that tells when a timer has been set on it; moving it earlier would fire nothing.</summary>
internal sealed class WatchedClock(DateTimeOffset now) : FakeTimeProvider(now)
{
    private readonly ConcurrentDictionary<TimeSpan, TaskCompletionSource> _set = new();

    /// <summary>Completes once somebody has set a timer with a period.</summary>
    public Task TimerSetAsync(TimeSpan period) => Of(period).Task;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Of(period).TrySetResult();
        return timer;
    }

    private TaskCompletionSource Of(TimeSpan period) =>
        _set.GetOrAdd(period, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
