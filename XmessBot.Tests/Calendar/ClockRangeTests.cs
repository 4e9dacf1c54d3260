using CsCheck;
using XmessBot.Core.Calendar;

namespace XmessBot.Tests.Calendar;

public sealed class ClockRangeTests
{
    private static readonly Gen<ClockRange> ARange = Gen.Select(Gen.Int[0, 1438], Gen.Int[1, 1439], (a, b) =>
        new ClockRange(At(Math.Min(a, b)), At(Math.Max(a, b))));

    [Fact]
    public void Merge_WhenAnyRanges_HasTheSameMinutesInOrderAndApart() =>
        ARange.Array[0, 8].Sample(ranges =>
        {
            var merged = ClockRange.Merge(ranges);
            Assert.Equal(Minutes(ranges), Minutes(merged));
            Assert.All(merged.Zip(merged.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
        }, iter: 300);

    [Fact]
    public void Common_WhenAnyTwoLists_HasTheMinutesOfBoth() =>
        Gen.Select(ARange.Array[0, 4], ARange.Array[0, 4]).Sample(
            (some, others) => Assert.Equal(Minutes(some).Intersect(Minutes(others)).Order(), Minutes(ClockRange.Common(some, others))),
            iter: 300);

    [Theory] // what a council says and the hours that a date is looked for in
    [InlineData(null, null, null, "09:00", "19:00")]
    [InlineData(PartOfDay.Morning, null, null, "09:00", "13:00")]
    [InlineData(PartOfDay.Midday, null, null, "13:00", "15:00")]
    [InlineData(PartOfDay.Afternoon, null, null, "15:00", "19:00")]
    [InlineData(PartOfDay.Evening, null, null, "19:00", "21:00")]
    [InlineData(null, "09:00", "11:00", "09:00", "11:00")]
    [InlineData(null, "16:30", null, "16:30", "19:00")] // from half past four on
    [InlineData(PartOfDay.Morning, "11:00", null, "11:00", "13:00")]
    [InlineData(null, null, "12:00", "09:00", "12:00")]
    [InlineData(null, "20:00", null, "20:00", "23:59")] // after the office has closed
    [InlineData(null, null, "08:30", "00:00", "08:30")] // before it opens
    public void Hours_WhenASlotIsSaid_AreThoseOfTheWords(PartOfDay? part, string? from, string? to, string first, string last)
    {
        var slot = new WeeklySlot([DayOfWeek.Monday], part, Time(from), Time(to));
        Assert.Equal(new ClockRange(Time(first)!.Value, Time(last)!.Value), slot.Hours);
    }

    [Fact]
    public void HoursOn_WhenTheDayIsTakenOut_AreNone()
    {
        var monday = new DateOnly(2027, 1, 11);
        var week = new WeeklyPattern([new WeeklySlot([DayOfWeek.Monday], PartOfDay.Morning, null, null)], null,
            [new DayInterval(monday, monday)]);
        Assert.Empty(week.HoursOn(monday));
        Assert.Empty(week.HoursOn(monday.AddDays(1)));
        Assert.Equal(240, Assert.Single(week.HoursOn(monday.AddDays(7))).Minutes);
    }

    private static int[] Minutes(IEnumerable<ClockRange> ranges) =>
        [.. ranges.SelectMany(range => Enumerable.Range((int)(range.From - TimeOnly.MinValue).TotalMinutes, range.Minutes)).Distinct()
            .Order()];

    private static TimeOnly At(int minute) => TimeOnly.MinValue.AddMinutes(minute);

    private static TimeOnly? Time(string? text) =>
        text is null ? null : TimeOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
