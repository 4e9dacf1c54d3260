namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>
/// The clock of a host on which conversations of many days are held one after the other: it goes where it is put, back too,
/// and its timers never go off.
/// </summary>
internal sealed class TranscriptClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = Scene.Start;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Silent();

    private sealed class Silent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
