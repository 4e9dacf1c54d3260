using System.Runtime.InteropServices;

namespace XmessBot.Core.Language.Answers.Features;

/// <summary>Features as a model knows them: the hash of each one's name, and how much it counts.</summary>
/// <param name="capacity">About how many there will be.</param>
internal sealed class FeatureSet(int capacity)
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>What was added.</summary>
    public Dictionary<ulong, float> Found { get; } = new(capacity);

    /// <summary>The hash of a name, which is the parts together.</summary>
    public static ulong Hash(params ReadOnlySpan<string> parts)
    {
        var hash = Offset;
        foreach (var part in parts) hash = With(hash, part);
        return hash;
    }

    /// <summary>The hash of a name with one part more.</summary>
    public static ulong With(ulong hash, string part)
    {
        foreach (var letter in part) hash = unchecked((hash ^ letter) * Prime);
        return unchecked((hash ^ 1) * Prime);
    }

    /// <summary>Adds a feature; of two weights of one feature the larger counts.</summary>
    public void Add(float weight, ulong hash)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(Found, hash, out _);
        known = Math.Max(known, weight);
    }
}
