using BenchmarkDotNet.Attributes;
using XmessBot.Core;
using XmessBot.Core.Hours;

namespace XmessBot.Benchmarks.Core;

/// <summary>A pool with a call's whole ledger.</summary>
[MemoryDiagnoser]
public class HourPoolBench
{
    private static readonly DateTimeOffset Now = new(2020, 5, 8, 10, 0, 0, TimeSpan.Zero);
    private HourPool _pool = null!;

    /// <summary>How long the ledger is; the pools of 2020 paid for 25 packages in all.</summary>
    [Params(10, 100)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        _pool = new HourPool("2020-1", Service.Mentoring, new Minutes(60 * 1000));
        for (var i = 0; i < Entries; i++) _pool = ((Outcome<HourPool>.Done)_pool.Assign(new Minutes(240), Now, "comissio")).Value;
    }

    [Benchmark]
    public Minutes Left() => _pool.Left;

    [Benchmark]
    public Outcome<HourPool> Assign() => _pool.Assign(new Minutes(240), Now, "comissio");
}
