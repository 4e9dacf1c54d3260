namespace XmessBot.Understanding;

/// <summary>Hashes a feature to 64 bits (FNV-1a) from its kind and one or two texts.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The hash of a kind, the start of the hash of each of its features.</summary>
    public static ulong Kind(string name) => Mix(Mix(Offset, name), '\u0001');

    /// <summary>The hash of a feature with one text.</summary>
    public static ulong Of(ulong kind, ReadOnlySpan<char> one) => Mix(kind, one);

    /// <summary>The hash of a feature with two texts.</summary>
    public static ulong Of(ulong kind, ReadOnlySpan<char> one, ReadOnlySpan<char> other) => Mix(Mix(Mix(kind, one), '\u0001'), other);

    /// <summary>The hash extended by one letter.</summary>
    public static ulong Mix(ulong hash, char letter) => unchecked((hash ^ letter) * Prime);

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text) hash = Mix(hash, letter);
        return hash;
    }
}
