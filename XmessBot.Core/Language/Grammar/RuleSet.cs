using System.Numerics;

namespace XmessBot.Core.Language.Grammar;

/// <summary>Some of the rules of a book, by their numbers.</summary>
internal sealed class RuleSet
{
    private const int Bits = 64;

    private readonly ulong[] _words;

    /// <summary>None of so many.</summary>
    public RuleSet(int rules) => _words = new ulong[(rules + Bits - 1) / Bits];

    private RuleSet(ulong[] words) => _words = words;

    /// <summary>Another set with the same rules.</summary>
    public RuleSet Copy() => new([.. _words]);

    /// <summary>Adds a rule.</summary>
    public void Add(int rule) => _words[rule / Bits] |= 1UL << (rule % Bits);

    /// <summary>Adds the rules of another set.</summary>
    public void Add(RuleSet others)
    {
        for (var n = 0; n < _words.Length; n++) _words[n] |= others._words[n];
    }

    /// <summary>The first rule from that number on, or -1.</summary>
    public int Next(int from)
    {
        for (var n = from / Bits; n < _words.Length; n++)
        {
            var rest = n == from / Bits ? _words[n] & (ulong.MaxValue << (from % Bits)) : _words[n];
            if (rest != 0) return (n * Bits) + BitOperations.TrailingZeroCount(rest);
        }
        return -1;
    }
}
