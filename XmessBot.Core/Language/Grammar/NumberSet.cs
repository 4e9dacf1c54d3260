using System.Numerics;

namespace XmessBot.Core.Language.Grammar;

/// <summary>A bit set of small numbers, such as the numbers of rules or words.</summary>
internal sealed class NumberSet
{
    private const int Bits = 64;

    private ulong[] _parts = [];

    /// <summary>Adds a number.</summary>
    public void Add(int number)
    {
        Grow((number / Bits) + 1);
        _parts[number / Bits] |= 1UL << (number % Bits);
    }

    /// <summary>Adds the numbers of another set.</summary>
    public void Add(NumberSet others)
    {
        Grow(others._parts.Length);
        for (var n = 0; n < others._parts.Length; n++) _parts[n] |= others._parts[n];
    }

    /// <summary>Removes all numbers.</summary>
    public void Clear() => Array.Clear(_parts);

    /// <summary>Whether the number is in the set; a negative one never is.</summary>
    public bool Contains(int number) =>
        (uint)(number / Bits) < (uint)_parts.Length && number >= 0 && (_parts[number / Bits] & (1UL << (number % Bits))) != 0;

    /// <summary>The first number in the set from that one on, or -1.</summary>
    public int Next(int from)
    {
        for (var n = from / Bits; n < _parts.Length; n++)
        {
            var rest = n == from / Bits ? _parts[n] & (ulong.MaxValue << (from % Bits)) : _parts[n];
            if (rest != 0) return (n * Bits) + BitOperations.TrailingZeroCount(rest);
        }
        return -1;
    }

    private void Grow(int parts)
    {
        if (parts > _parts.Length) Array.Resize(ref _parts, parts);
    }
}
