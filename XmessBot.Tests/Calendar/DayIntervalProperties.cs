using CsCheck;
using XmessBot.Core.Calendar;

namespace XmessBot.Tests.Calendar;

/// <summary>Intervals against plain sets of day numbers.</summary>
public sealed class DayIntervalProperties
{
    // Days about the calls of 2020, close together so that edges meet often.
    private static readonly int Start = new DateOnly(2020, 2, 20).DayNumber;
    private static readonly Gen<int> ADay = Gen.Int[Start, Start + 60];

    private static readonly Gen<(DayInterval Interval, HashSet<int> Days)> AnInterval =
        Gen.Select(ADay, Gen.Int[0, 40], (first, more) =>
            (new DayInterval(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + more)),
                Enumerable.Range(first, more + 1).ToHashSet()));

    [Fact]
    public void Contains_WhenAnyDay_IsWhetherItIsOfTheSet() =>
        Gen.Select(AnInterval, Gen.Int[Start - 5, Start + 110]).Sample(
            (it, day) => it.Interval.Contains(DateOnly.FromDayNumber(day)) == it.Days.Contains(day), iter: 5_000);

    [Fact]
    public void Contains_WhenBoundaryDays_IncludesThemAndNotTheirNeighbours() =>
        AnInterval.Sample(
            it => it.Interval.Contains(it.Interval.First)
                && it.Interval.Contains(it.Interval.Last)
                && !it.Interval.Contains(it.Interval.First.AddDays(-1))
                && !it.Interval.Contains(it.Interval.Last.AddDays(1)),
            iter: 2_000);

    [Fact]
    public void DaysAndEach_WhenAnyInterval_AreTheSetInOrder() =>
        AnInterval.Sample(
            it =>
            {
                Assert.Equal(it.Days.Count, it.Interval.Days);
                Assert.Equal(it.Days.Order(), it.Interval.Each().Select(day => day.DayNumber));
            },
            iter: 2_000);

    [Fact]
    public void Intersect_WhenAnyTwo_IsTheIntersectionOfTheSets() =>
        Gen.Select(AnInterval, AnInterval).Sample(
            (a, b) =>
            {
                var both = a.Days.Intersect(b.Days).Order().ToArray();
                var found = a.Interval.Intersect(b.Interval);
                Assert.Equal(both, found?.Each().Select(day => day.DayNumber) ?? []);
                Assert.Equal(found, b.Interval.Intersect(a.Interval));
            },
            iter: 5_000);
}
