using CsCheck;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Language.Time;

namespace XmessBot.Tests.Language.Time;

/// <summary>Any text at all is read without an exception, and a long one in a time that grows no faster than its length.</summary>
public sealed class RobustnessTests
{
    private static readonly DateTime Now = new(2020, 5, 6, 9, 0, 0);

    private static readonly string[] Vocabulary =
    [
        "dos quarts", "d'", "de", "a", "les", "12", "45", "/", "-", ":", "dimarts", "maig", "i", "tret de", "fa", "setmana", "hores", "99",
        "2020", "el", "31", "no", "però", "fins", "del", "al", "passat", "vespre", "\ud83d", "🙂", "h", "min", "½", ",", "'", "perdó,",
        "vull dir", "l'endemà de", "cent", "si puc",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Vocabulary.Length - 1].List[0, 30]
        .Select(words => string.Join(' ', words.Select(n => Vocabulary[n])));

    [Fact]
    public void Read_AnyUnicode_NeverThrows() => Gen.String.Sample(Read, iter: 2000);

    [Fact]
    public void Read_AnyMixOfWordsOfTime_NeverThrows() => Words.Sample(Read, iter: 3000);

    [Theory]
    [InlineData("1 ")]
    [InlineData("dilluns i ")]
    [InlineData("de 9 a 11 ")]
    [InlineData("12/5/")]
    [InlineData("dos quarts de ")]
    [InlineData("abans d'")]
    [InlineData("…")]
    [InlineData("2 hores, perdó, 3 hores, ")]
    public void Read_TenThousandCharacters_TakesNoMoreThanItsLength(string piece) => Growth.AssertLinear(piece, Read);

    private static void Read(string text)
    {
        _ = DateReader.Read(text, Now, Lean.Future);
        _ = AvailabilityReader.Read(text, Now);
        _ = SessionReader.Read(text, Now);
    }
}
