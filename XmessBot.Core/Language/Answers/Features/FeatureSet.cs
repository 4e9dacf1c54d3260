using System.Runtime.InteropServices;

namespace XmessBot.Core.Language.Answers.Features;

/// <summary>The features of a text as hash and weight.</summary>
/// <param name="capacity">The approximate number of features.</param>
internal sealed class FeatureSet(int capacity)
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The features added so far: hash and weight.</summary>
    public Dictionary<ulong, float> Found { get; } = new(capacity);

    /// <summary>The hash of a feature whose name consists of these parts.</summary>
    public static ulong Hash(params ReadOnlySpan<string> parts)
    {
        var hash = Offset;
        foreach (var part in parts) hash = With(hash, part);
        return hash;
    }

    /// <summary>The hash of the name extended by one part.</summary>
    public static ulong With(ulong hash, string part)
    {
        foreach (var letter in part) hash = unchecked((hash ^ letter) * Prime);
        return unchecked((hash ^ 1) * Prime);
    }

    /// <summary>Adds a feature; for one added twice, the larger weight counts.</summary>
    public void Add(float weight, ulong hash)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(Found, hash, out _);
        known = Math.Max(known, weight);
    }
}
