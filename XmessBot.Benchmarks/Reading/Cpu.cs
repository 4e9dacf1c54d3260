using System.Runtime.InteropServices;

namespace XmessBot.Benchmarks.Reading;

/// <summary>The processor time that has been used, which another process on the machine does not lengthen as it does the hour.</summary>
internal static class Cpu
{
    private const int OfProcess = 2;
    private const int OfThread = 3;

    /// <summary>By this thread (CLOCK_THREAD_CPUTIME_ID), in nanoseconds.</summary>
    public static long Thread => Read(OfThread);

    /// <summary>By all threads of the process (CLOCK_PROCESS_CPUTIME_ID), in nanoseconds.</summary>
    public static long Process => Read(OfProcess);

    private static long Read(int clock)
    {
        _ = ClockGetTime(clock, out var at);
        return (at.Seconds * 1_000_000_000) + at.Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime"), SuppressGCTransition]
    private static extern int ClockGetTime(int clock, out Timespec at);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
