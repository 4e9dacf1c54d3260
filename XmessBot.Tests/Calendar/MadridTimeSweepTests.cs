using CsCheck;
using XmessBot.Core.Calendar;

namespace XmessBot.Tests.Calendar;

/// <summary>Every day of thirteen years, and random instants of them, against the rule worked out by hand.</summary>
public sealed class MadridTimeSweepTests
{
    private static readonly DateOnly First = new(2019, 1, 1);
    private static readonly DateOnly Last = new(2031, 12, 31);

    public static TheoryData<int> Years => [.. Enumerable.Range(First.Year, Last.Year - First.Year + 1)];

    [Theory]
    [MemberData(nameof(Years))]
    public void EndOf_WhenAnyDayOfTheYear_IsTheFirstInstantOfTheNext(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            var end = MadridTime.EndOf(day);
            Assert.Equal(EuClock.StartOf(day.AddDays(1)).UtcTicks, end.UtcTicks);
            Assert.Equal(MadridTime.StartOf(day.AddDays(1)).UtcTicks, end.UtcTicks);
            Assert.Equal(day.AddDays(1), MadridTime.DayOf(end));
            Assert.Equal(day, MadridTime.DayOf(end.AddTicks(-1)));
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Day_WhenAnyOfTheYear_Has24HoursButForTheTwoSundaysOfTheChange(int year)
    {
        var odd = new Dictionary<DateOnly, double>();
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            var hours = (MadridTime.EndOf(day) - MadridTime.StartOf(day)).TotalHours;
            if (hours != 24) odd[day] = hours;
        }

        var expected = new Dictionary<DateOnly, double> { [EuClock.LastSunday(year, 3)] = 23, [EuClock.LastSunday(year, 10)] = 25 };
        Assert.Equal(expected, odd);
    }

    [Fact]
    public void DayOf_WhenAnyInstant_IsTheDayByTheEuropeanRule() =>
        Gen.Long[EuClock.StartOf(First).UtcTicks, EuClock.StartOf(Last).UtcTicks].Sample(
            ticks =>
            {
                var instant = new DateTimeOffset(ticks, TimeSpan.Zero);
                return MadridTime.DayOf(instant) == EuClock.DayOf(instant) && MadridTime.At(instant).Offset == EuClock.OffsetAt(instant);
            },
            iter: 20_000);

    [Fact]
    public void DayOf_WhenSameInstantInAnyOffset_IsTheSameDay() =>
        Gen.Select(Gen.Long[EuClock.StartOf(First).UtcTicks, EuClock.StartOf(Last).UtcTicks], Gen.Int[-14, 14]).Sample(
            (ticks, hours) =>
            {
                var instant = new DateTimeOffset(ticks, TimeSpan.Zero);
                return MadridTime.DayOf(instant.ToOffset(TimeSpan.FromHours(hours))) == MadridTime.DayOf(instant);
            },
            iter: 5_000);
}
