namespace XmessBot.Benchmarks.Reading;

/// <summary>
/// What the woven assemblies call before and after they call a reader. Only the outermost call of a thread is timed: a reader
/// that calls back into a dialog, which reads again, is counted once.
/// </summary>
public static class Probe
{
    /// <summary>More readers than are ever called from outside.</summary>
    public const int Most = 1000;

    private const int Samples = 200_000;

    [ThreadStatic]
    private static int Depth;

    [ThreadStatic]
    private static long From;

    // One turn at a time, so nobody else writes.
    private static readonly long[] NanosecondsIn = new long[Most];
    private static readonly long[] CallsOf = new long[Most];

    /// <summary>The nanoseconds inside each reader, by its number, since the last <see cref="Clear"/>.</summary>
    public static IReadOnlyList<long> Nanoseconds => NanosecondsIn;

    /// <summary>How often each was called from outside.</summary>
    public static IReadOnlyList<long> Calls => CallsOf;

    /// <summary>A reader is about to be called.</summary>
    public static void Enter()
    {
        if (Depth++ == 0) From = Cpu.Thread;
    }

    /// <summary>It has ended, or thrown.</summary>
    public static void Exit(int reader)
    {
        if (--Depth > 0) return;
        NanosecondsIn[reader] += Cpu.Thread - From;
        CallsOf[reader]++;
    }

    /// <summary>Forgets what was counted.</summary>
    public static void Clear()
    {
        Array.Clear(NanosecondsIn);
        Array.Clear(CallsOf);
    }

    /// <summary>
    /// What the probe itself costs, measured on a reader that does nothing: the nanoseconds that it counts as reading, and all that
    /// a call takes more for being timed.
    /// </summary>
    public static (double Counted, double Whole) Cost()
    {
        Clear();
        var whole = 0L;
        // Twice: the first time it is compiled.
        for (var time = 0; time < 2; time++)
        {
            Clear();
            var from = Cpu.Thread;
            for (var i = 0; i < Samples; i++)
            {
                Enter();
                Exit(0);
            }

            whole = Cpu.Thread - from;
        }

        var counted = NanosecondsIn[0];
        Clear();
        return ((double)counted / Samples, (double)whole / Samples);
    }
}
