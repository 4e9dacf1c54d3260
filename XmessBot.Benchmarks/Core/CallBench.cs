using BenchmarkDotNet.Attributes;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;

namespace XmessBot.Benchmarks.Core;

/// <summary>Where a call stands, asked in every turn.</summary>
[MemoryDiagnoser]
public class CallBench
{
    private static readonly DateTimeOffset Now = new(2020, 5, 8, 21, 59, 0, TimeSpan.Zero);
    private static readonly Call Call = new()
    {
        Id = "2020-1",
        Window = new DayInterval(new DateOnly(2020, 6, 1), new DateOnly(2020, 8, 31)),
        Opens = new DateOnly(2020, 4, 24),
        Deadline = new DateOnly(2020, 5, 8),
        Mentoring = new Minutes(60 * 50),
        Advisory = new Minutes(60 * 50),
        Package = new Package(2, new Minutes(120)),
        RecentSince = new DateOnly(2019, 5, 1),
    };

    private readonly CallBook _book =
        new(Enumerable.Range(0, 12)
            .Select(i => Call with { Id = $"2020-{i}",
                Window = new DayInterval(Call.Window.First.AddMonths(i), Call.Window.Last.AddMonths(i)) }));

    [Benchmark]
    public CallPhase PhaseAt() => Call.PhaseAt(Now);

    [Benchmark]
    public Call? OpenAt() => _book.OpenAt(Now);
}
