using XmessBot.Core.Calendar;

namespace XmessBot.Tests.Calendar;

public sealed class DayIntervalTests
{
    [Theory] // R10: the window of the first call of 2020, "ambdós inclosos"
    [InlineData("2020-04-30", false)]
    [InlineData("2020-05-01", true)] // a holiday, and of the window all the same
    [InlineData("2020-05-02", true)]
    [InlineData("2020-07-30", true)]
    [InlineData("2020-07-31", true)] // the last day is included
    [InlineData("2020-08-01", false)]
    [InlineData("2019-06-15", false)] // the same days of another year are not
    public void Contains_WhenDayIsAtTheEdge_IncludesBothEnds(string day, bool inside) =>
        Assert.Equal(inside, Interval("2020-05-01", "2020-07-31").Contains(Moment.Day(day)));

    [Theory]
    [InlineData("2020-05-01", "2020-07-31", 92)] // 31 + 30 + 31
    [InlineData("2020-09-01", "2020-12-31", 122)]
    [InlineData("2020-05-08", "2020-05-08", 1)] // one day is an interval
    [InlineData("2020-02-28", "2020-03-01", 3)] // a leap year
    [InlineData("2021-02-28", "2021-03-01", 2)]
    [InlineData("2020-03-28", "2020-03-30", 3)] // a day of 23 hours is a day
    [InlineData("2020-10-24", "2020-10-26", 3)] // and so is one of 25
    public void Days_WhenCounted_CountBothEnds(string first, string last, int days)
    {
        Assert.Equal(days, Interval(first, last).Days);
        Assert.Equal(days, Interval(first, last).Each().Count());
    }

    [Theory]
    [InlineData("2020-05-01", "2020-05-31", "2020-05-08", "2020-06-30", "2020-05-08", "2020-05-31")]
    [InlineData("2020-05-01", "2020-07-31", "2020-06-01", "2020-06-30", "2020-06-01", "2020-06-30")] // one inside the other
    [InlineData("2020-05-01", "2020-05-08", "2020-05-08", "2020-05-15", "2020-05-08", "2020-05-08")] // they touch in one day
    public void Intersect_WhenTheyMeet_IsTheDaysInBoth(string a, string b, string c, string d, string first, string last)
    {
        Assert.Equal(Interval(first, last), Interval(a, b).Intersect(Interval(c, d)));
        Assert.Equal(Interval(first, last), Interval(c, d).Intersect(Interval(a, b)));
    }

    [Fact]
    public void Intersect_WhenOneEndsTheDayBeforeTheOther_IsNull() =>
        Assert.Null(Interval("2020-05-01", "2020-05-07").Intersect(Interval("2020-05-08", "2020-05-15")));

    [Fact]
    public void Interval_WhenLastIsBeforeFirst_IsABugOfTheCaller() =>
        Assert.Throws<ArgumentException>(() => Interval("2020-05-02", "2020-05-01"));

    [Fact]
    public void Each_WhenLastIsTheLastDayThatThereIs_Ends() =>
        Assert.Equal([DateOnly.MaxValue], new DayInterval(DateOnly.MaxValue, DateOnly.MaxValue).Each());

    private static DayInterval Interval(string first, string last) => new(Moment.Day(first), Moment.Day(last));
}
