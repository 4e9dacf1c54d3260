namespace XmessBot.Tests.Language;

/// <summary>
/// Whether a reader's work grows with the length of the text and not with its square. Measured by what it allocates, which no busy machine
/// changes, and not by a clock.
/// </summary>
internal static class Growth
{
    private const int Characters = 5_000;
    private const double MostTimes = 2.6; // twice the text; four times would be its square

    /// <summary>Fails when reading twice as many repetitions of a piece allocates more than about twice as much.</summary>
    public static void AssertLinear(string piece, Action<string> read)
    {
        var (one, two) = (Repeated(piece, Characters), Repeated(piece, 2 * Characters));
        read(two); // fills what is cached, and compiles
        var (less, more) = (Allocated(() => read(one)), Allocated(() => read(two)));
        Assert.True(more <= less * MostTimes, $"{more} bytes for twice the text of {less} bytes");
    }

    private static string Repeated(string piece, int characters) => string.Concat(Enumerable.Repeat(piece, characters / piece.Length));

    private static long Allocated(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
