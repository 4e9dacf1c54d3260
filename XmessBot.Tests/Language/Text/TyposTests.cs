using CsCheck;
using XmessBot.Core.Language.Text;

namespace XmessBot.Tests.Language.Text;

/// <summary>The number of slips between two words, against the plain definition of it.</summary>
public class TyposTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abc"], 0, 5];

    [Fact]
    public void Counts_as_the_definition_does_up_to_the_bound() =>
        Gen.Select(Words, Words, Gen.Int[0, 3]).Sample((typed, known, bound) =>
            Assert.Equal(Math.Min(Plain(typed, known), bound + 1), Math.Min(Typos.Distance(typed, known, bound), bound + 1)), iter: 20_000);

    // A letter added, lost or changed, or two neighbours swapped, whichever leads to the end with the fewest.
    private static int Plain(ReadOnlySpan<char> typed, ReadOnlySpan<char> known)
    {
        if (typed.Length == 0 || known.Length == 0) return typed.Length + known.Length;
        var fewest = Math.Min(Plain(typed[1..], known), Plain(typed, known[1..])) + 1;
        fewest = Math.Min(fewest, Plain(typed[1..], known[1..]) + (typed[0] == known[0] ? 0 : 1));
        if (typed.Length > 1 && known.Length > 1 && typed[0] == known[1] && typed[1] == known[0])
            fewest = Math.Min(fewest, Plain(typed[2..], known[2..]) + 1);
        return fewest;
    }
}
