using XmessBot.Core.Calendar;

namespace XmessBot.Tests.Calendar;

public sealed class WeeklyPatternTests
{
    private static readonly WeeklySlot TuesdayMorning = new([DayOfWeek.Tuesday], PartOfDay.Morning, null, null);
    private static readonly WeeklySlot FridayNineToEleven = new([DayOfWeek.Friday], null, new TimeOnly(9, 0), new TimeOnly(11, 0));
    private static readonly DayInterval May = new(new DateOnly(2020, 5, 1), new DateOnly(2020, 5, 31));

    [Theory]
    [InlineData("2020-05-05", true)] // a Tuesday
    [InlineData("2020-05-06", false)]
    [InlineData("2020-05-08", true)] // the Friday of the deadline
    [InlineData("2020-05-01", true)] // a Friday, the first day within
    [InlineData("2020-04-28", false)] // a Tuesday before it
    [InlineData("2020-05-29", true)] // the last Friday within
    [InlineData("2020-06-02", false)] // a Tuesday after it
    [InlineData("2020-05-12", false)] // taken out, the first day of the exception
    [InlineData("2020-05-15", false)] // taken out, the last
    [InlineData("2020-05-19", true)]
    public void Covers_WhenSlotsLimitsAndExceptions_IsWhetherSomethingIsLeftOfTheDay(string day, bool covered)
    {
        var week = new WeeklyPattern(
            [TuesdayMorning, FridayNineToEleven], May, [new DayInterval(new DateOnly(2020, 5, 12), new DateOnly(2020, 5, 15))]);
        Assert.Equal(covered, week.Covers(Moment.Day(day)));
    }

    [Fact]
    public void Covers_WhenNoLimit_RepeatsEveryWeek() =>
        Assert.All(
            new DayInterval(new DateOnly(2019, 1, 1), new DateOnly(2021, 12, 31)).Each(),
            day => Assert.Equal(day.DayOfWeek == DayOfWeek.Tuesday, new WeeklyPattern([TuesdayMorning], null, []).Covers(day)));

    [Fact]
    public void Equals_WhenSaidTheSame_IsByWhatItHolds()
    {
        var one = new WeeklyPattern([new WeeklySlot([DayOfWeek.Tuesday], PartOfDay.Morning, null, null)], May, [May]);
        var same = new WeeklyPattern([new WeeklySlot([DayOfWeek.Tuesday], PartOfDay.Morning, null, null)], May, [May]);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, same with { Slots = [FridayNineToEleven] });
        Assert.NotEqual(one, same with { Within = null });
        Assert.NotEqual(one, same with { Except = [] });
    }
}
