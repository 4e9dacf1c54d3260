namespace XmessBot.Tests.Support;

/// <summary>The system clock, moved forwards by the test. Timers run in real time, which a real browser needs.</summary>
internal sealed class MovedClock : TimeProvider
{
    private long _ticks;

    /// <summary>Moves it forwards.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));
}
