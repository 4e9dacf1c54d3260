using CsCheck;
using XmessBot.Core.Hours;

namespace XmessBot.Tests.Hours;

public sealed class MinutesTests
{
    private static readonly Gen<int> Count = Gen.OneOf(Gen.Int[0, 2000], Gen.Int[0, int.MaxValue], Gen.Const(int.MaxValue));

    [Theory]
    [InlineData(8, 480)]
    [InlineData(28, 1680)]
    [InlineData(0, 0)]
    [InlineData(35_791_394, 2_147_483_640)] // the most whole hours that fit
    public void OfHours_WhenWholeHours_AreSixtyMinutesEach(int hours, int minutes) =>
        Assert.Equal(new Minutes(minutes), Minutes.OfHours(hours));

    [Theory]
    [InlineData(35_791_395)]
    [InlineData(int.MaxValue)]
    public void OfHours_WhenTooMany_OverflowsLoudly(int hours) => Assert.Throws<OverflowException>(() => Minutes.OfHours(hours));

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Minutes_WhenLessThanNone_IsABugOfTheCaller(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Minutes(count));

    [Fact]
    public void None_WhenDefault_IsZero() => Assert.Equal((0, Minutes.None), (default(Minutes).Count, new Minutes(0)));

    [Fact]
    public void Fits_WhenPartIsEmpty_IsABugOfTheCaller() => Assert.Throws<ArgumentException>(() => new Minutes(240).Fits(Minutes.None));

    [Fact]
    public void Add_WhenAnyTwo_IsTheSumOrOverflowsLoudly() =>
        Gen.Select(Count, Count).Sample(
            (a, b) =>
            {
                var sum = (long)a + b;
                if (sum > int.MaxValue) Assert.Throws<OverflowException>(() => new Minutes(a) + new Minutes(b));
                else Assert.Equal(sum, (new Minutes(a) + new Minutes(b)).Count);
            },
            iter: 2_000);

    [Fact]
    public void Subtract_WhenAnyTwo_IsTheRestAndNeverNegative() =>
        Gen.Select(Count, Count).Sample(
            (a, b) =>
            {
                if (b > a) Assert.Throws<ArgumentOutOfRangeException>(() => new Minutes(a) - new Minutes(b));
                else Assert.Equal(a - b, (new Minutes(a) - new Minutes(b)).Count);
            },
            iter: 2_000);

    [Fact]
    public void Compare_WhenAnyTwo_IsAsTheirCounts() =>
        Gen.Select(Count, Count).Sample(
            (a, b) =>
            {
                var (x, y) = (new Minutes(a), new Minutes(b));
                bool[] expected = [a < b, (a > b), a <= b, a >= b, a == b];
                bool[] found = [x < y, (x > y), x <= y, x >= y, x == y];
                Assert.Equal(expected, found);
                Assert.Equal(a.CompareTo(b), x.CompareTo(y));
            },
            iter: 2_000);

    [Fact]
    public void Fits_WhenAnyPart_IsTheMostThatGoIn() =>
        Gen.Select(Count, Gen.Int[1, 2000]).Sample(
            (whole, part) =>
            {
                var times = new Minutes(whole).Fits(new Minutes(part));
                return (long)times * part <= whole && (times + 1L) * part > whole;
            },
            iter: 2_000);
}
