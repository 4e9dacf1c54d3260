using XmessBot.Core.Calendar;

namespace XmessBot.Tests.Calendar;

public sealed class MadridTimeTests
{
    [Theory] // R11: the deadline is a civil day of Madrid
    [InlineData("2020-05-08T21:59:59.9999999Z", "2020-05-08")] // the last tick of the deadline day
    [InlineData("2020-05-08T22:00:00Z", "2020-05-09")] // 24:00 in Madrid, while UTC is still on the 8th
    [InlineData("2020-05-08T23:30:00+02:00", "2020-05-08")]
    [InlineData("2020-05-08T23:30:00-05:00", "2020-05-09")] // whatever offset the channel's clock has
    [InlineData("2020-12-31T22:59:59.9999999Z", "2020-12-31")]
    [InlineData("2020-12-31T23:00:00Z", "2021-01-01")] // winter: one hour, not two
    [InlineData("2020-03-29T21:59:59.9999999Z", "2020-03-29")] // a day of 23 hours ends by summer time
    [InlineData("2020-10-25T22:59:59.9999999Z", "2020-10-25")] // a day of 25 hours ends by winter time
    [InlineData("2020-02-28T23:00:00Z", "2020-02-29")] // a leap year
    public void DayOf_WhenInstantIsNearMidnight_IsTheDayOnTheWallInMadrid(string instant, string day) =>
        Assert.Equal(Moment.Day(day), MadridTime.DayOf(Moment.At(instant)));

    [Theory]
    [InlineData("2020-05-08", "2020-05-07T22:00:00Z", "2020-05-08T22:00:00Z")]
    [InlineData("2020-03-28", "2020-03-27T23:00:00Z", "2020-03-28T23:00:00Z")] // the eve of the change, all winter
    [InlineData("2020-03-29", "2020-03-28T23:00:00Z", "2020-03-29T22:00:00Z")] // starts in winter, ends in summer
    [InlineData("2020-03-30", "2020-03-29T22:00:00Z", "2020-03-30T22:00:00Z")]
    [InlineData("2020-10-24", "2020-10-23T22:00:00Z", "2020-10-24T22:00:00Z")]
    [InlineData("2020-10-25", "2020-10-24T22:00:00Z", "2020-10-25T23:00:00Z")] // starts in summer, ends in winter
    [InlineData("2020-10-26", "2020-10-25T23:00:00Z", "2020-10-26T23:00:00Z")]
    [InlineData("2019-03-31", "2019-03-30T23:00:00Z", "2019-03-31T22:00:00Z")] // the latest a change can be
    [InlineData("2024-03-31", "2024-03-30T23:00:00Z", "2024-03-31T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")] // the earliest a change can be
    [InlineData("2020-12-31", "2020-12-30T23:00:00Z", "2020-12-31T23:00:00Z")] // the next day is of another year
    public void StartAndEndOf_WhenDayIsNearAClockChange_AreTheInstantsOfMidnight(string day, string start, string end)
    {
        Assert.Equal(Moment.At(start), MadridTime.StartOf(Moment.Day(day)));
        Assert.Equal(Moment.At(end), MadridTime.EndOf(Moment.Day(day)));
    }

    [Theory]
    [InlineData("2019-03-31", 23)]
    [InlineData("2019-10-27", 25)]
    [InlineData("2020-03-28", 24)]
    [InlineData("2020-03-29", 23)] // 02:00 is followed by 03:00
    [InlineData("2020-03-30", 24)]
    [InlineData("2020-10-24", 24)]
    [InlineData("2020-10-25", 25)] // 02:00 to 03:00 comes twice
    [InlineData("2020-10-26", 24)]
    [InlineData("2021-03-28", 23)]
    [InlineData("2021-10-31", 25)]
    [InlineData("2020-05-08", 24)]
    public void Day_WhenClockChanges_Has23Or25Hours(string day, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), MadridTime.EndOf(Moment.Day(day)) - MadridTime.StartOf(Moment.Day(day)));

    [Theory]
    [InlineData("2020-03-29T00:59:59Z", "2020-03-29T01:59:59+01:00")]
    [InlineData("2020-03-29T01:00:00Z", "2020-03-29T03:00:00+02:00")] // no wall shows 02:30 that night
    [InlineData("2020-10-25T00:30:00Z", "2020-10-25T02:30:00+02:00")] // the first 02:30
    [InlineData("2020-10-25T01:30:00Z", "2020-10-25T02:30:00+01:00")] // and the second, an hour later
    public void At_WhenClockChanges_KeepsTheInstantAndTakesMadridsOffset(string instant, string wall)
    {
        var at = MadridTime.At(Moment.At(instant));
        Assert.Equal(Moment.At(wall), at);
        Assert.Equal(Moment.At(wall).Offset, at.Offset);
    }

    [Fact]
    public void StartOf_WhenShown_HasMadridsOffsetOfThatMidnight()
    {
        Assert.Equal(TimeSpan.FromHours(2), MadridTime.StartOf(new DateOnly(2020, 5, 8)).Offset);
        Assert.Equal(TimeSpan.FromHours(1), MadridTime.EndOf(new DateOnly(2020, 12, 31)).Offset);
    }

    [Theory]
    [InlineData("2027-03-27", "10:00", "2027-03-27T09:00:00Z")] // the eve of the change, winter
    [InlineData("2027-03-28", "01:59", "2027-03-28T00:59:00Z")]
    [InlineData("2027-03-28", "02:30", "2027-03-28T01:30:00Z")] // an hour that no clock shows: 03:30 of summer
    [InlineData("2027-03-28", "03:00", "2027-03-28T01:00:00Z")]
    [InlineData("2027-03-29", "10:00", "2027-03-29T08:00:00Z")]
    [InlineData("2027-10-30", "10:00", "2027-10-30T08:00:00Z")]
    [InlineData("2027-10-31", "02:30", "2027-10-31T00:30:00Z")] // shown twice: the first
    [InlineData("2027-10-31", "03:00", "2027-10-31T02:00:00Z")]
    [InlineData("2027-11-01", "10:00", "2027-11-01T09:00:00Z")]
    public void InstantOf_WhenNearAClockChange_IsWhenTheClocksShowIt(string day, string time, string instant) =>
        Assert.Equal(Moment.At(instant),
            MadridTime.InstantOf(Moment.Day(day), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
}
