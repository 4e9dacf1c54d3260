namespace XmessBot.Tests.Dialogs.Transcripts;

/// <summary>A clock for conversations of different days on one host: it is set forwards and backwards, and its timers never fire.</summary>
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
