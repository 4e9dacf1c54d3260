using XmessBot.Core.Calendar;

namespace XmessBot.Tests.Calendar;

public sealed class EasterTests
{
    [Theory] // as published
    [InlineData("1818-03-22")] // the earliest that there can be
    [InlineData("1943-04-25")] // the latest
    [InlineData("1954-04-18")] // where the older rule says a week later
    [InlineData("1981-04-19")] // and here too
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2016-03-27")]
    [InlineData("2019-04-21")]
    [InlineData("2020-04-12")]
    [InlineData("2021-04-04")]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2038-04-25")]
    public void Of_WhenAYear_IsTheSundayOfTheCalendars(string sunday) =>
        Assert.Equal(Moment.Day(sunday), Easter.Of(Moment.Day(sunday).Year));

    [Fact]
    public void Of_WhenEveryYearOfACycle_IsASundayBetweenItsTwoEdges() => Assert.All(Enumerable.Range(1583, 1000), year =>
    {
        var sunday = Easter.Of(year);
        Assert.Equal(DayOfWeek.Sunday, sunday.DayOfWeek);
        Assert.InRange(sunday, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
    });
}
