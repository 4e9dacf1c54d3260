using System.Globalization;
using XmessBot.Core.Calendar;

namespace XmessBot.Tests.Calendar;

/// <summary>Beside the official calendars of Catalonia, which leave out those that fall on a Sunday.</summary>
public sealed class PublicHolidaysTests
{
    [Theory]
    // Pentecost Monday for the 11th of September
    [InlineData(2016, "01-01 01-06 03-25 03-28 05-16 06-24 08-15 10-12 11-01 12-06 12-08 12-26")]
    [InlineData(2021, "01-01 01-06 04-02 04-05 05-01 06-24 09-11 10-12 11-01 12-06 12-08 12-25")]
    [InlineData(2022, "01-01 01-06 04-15 04-18 06-06 06-24 08-15 10-12 11-01 12-06 12-08 12-26")]
    [InlineData(2023, "01-06 04-07 04-10 05-01 06-24 08-15 09-11 10-12 11-01 12-06 12-08 12-25 12-26")]
    public void Of_WhenAYear_HasWhatTheOfficialCalendarHas(int year, string days) =>
        Assert.Equal(
            days.Split(' ').Select(day => DateOnly.Parse($"{year}-{day}", CultureInfo.InvariantCulture)),
            PublicHolidays.Of(year).Where(day => day.DayOfWeek != DayOfWeek.Sunday));

    [Theory]
    [InlineData("2027-03-26", false)] // Good Friday
    [InlineData("2027-03-29", false)] // Easter Monday
    [InlineData("2027-03-25", true)] // Maundy Thursday is a feast of some towns only
    [InlineData("2027-05-17", true)] // and so is Pentecost Monday, most years
    [InlineData("2022-06-06", false)]
    [InlineData("2027-04-23", true)] // Sant Jordi is no holiday
    [InlineData("2027-06-24", false)]
    [InlineData("2027-01-09", false)] // a Saturday
    [InlineData("2027-01-10", false)]
    [InlineData("2027-01-11", true)]
    public void IsWorkingDay_WhenADay_IsAsTheOfficesAre(string day, bool works) =>
        Assert.Equal(works, PublicHolidays.IsWorkingDay(Moment.Day(day)));
}
