namespace XmessBot.Understanding;

/// <summary>The 64-bit hash of a feature (FNV-1a): what kind it is, and one or two texts.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>What the hashes of a kind of feature begin with.</summary>
    public static ulong Kind(string name) => Mix(Mix(Offset, name), '\u0001');

    /// <summary>The hash of a feature that is one text.</summary>
    public static ulong Of(ulong kind, ReadOnlySpan<char> one) => Mix(kind, one);

    /// <summary>The hash of a feature that is two texts.</summary>
    public static ulong Of(ulong kind, ReadOnlySpan<char> one, ReadOnlySpan<char> other) => Mix(Mix(Mix(kind, one), '\u0001'), other);

    /// <summary>The hash with one letter more.</summary>
    public static ulong Mix(ulong hash, char letter) => unchecked((hash ^ letter) * Prime);

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text) hash = Mix(hash, letter);
        return hash;
    }
}
