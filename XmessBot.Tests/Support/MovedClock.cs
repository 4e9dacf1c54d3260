namespace XmessBot.Tests.Support;

/// <summary>The machine's clock, put forward when the test says so: timers run on, which a browser at the other end needs.</summary>
internal sealed class MovedClock : TimeProvider
{
    private long _ticks;

    /// <summary>Puts it forward.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));
}
