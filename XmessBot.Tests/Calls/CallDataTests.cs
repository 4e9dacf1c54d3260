using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Tests.Calendar;

namespace XmessBot.Tests.Calls;

/// <summary>What changes from call to call is data, and the data says what the text of 2020 says.</summary>
public sealed class CallDataTests
{
    [Fact]
    public void Deadline_WhenFirstCallOf2020_IsAFriday() => // R11: "divendres 8 de maig (inclòs)"
        Assert.Equal(DayOfWeek.Friday, Calls2020.First.Deadline?.DayOfWeek);

    [Fact]
    public void HoursFor_WhenCallsOf2020_AreThoseOfTheText()
    {
        Assert.Equal(new Minutes(480), Calls2020.First.HoursFor(Service.Mentoring)); // R05: 8 h
        Assert.Equal(new Minutes(1680), Calls2020.First.HoursFor(Service.Advisory)); // R06: 28 h
        Assert.Equal(new Minutes(720), Calls2020.Second.HoursFor(Service.Mentoring)); // R05: 12 h more
        Assert.Equal(new Minutes(1920), Calls2020.Second.HoursFor(Service.Advisory)); // R06: 32 h more
    }

    [Theory] // R22: "des d'abril de 2019"
    [InlineData("2019-03-31", false)]
    [InlineData("2019-04-01", true)] // the day itself is recent
    [InlineData("2020-05-08", true)]
    [InlineData("2017-05-17", false)] // the founders, the day the network was constituted
    public void RecentSince_WhenCouncilJoined_CountsFromThatDay(string joined, bool recent) =>
        Assert.Equal(recent, Moment.Day(joined) >= Calls2020.First.RecentSince);

    [Fact]
    public void RecentSince_WhenAnotherCallSaysAnother_IsThatCalls() => // R22: data, not a constant
        Assert.Equal(new DateOnly(2025, 1, 1), (Calls2020.First with { RecentSince = new DateOnly(2025, 1, 1) }).RecentSince);

    [Fact]
    public void Call_WhenSameData_IsEqual()
    {
        Assert.Equal(Calls2020.First, Calls2020.First with { });
        Assert.NotEqual(Calls2020.First, Calls2020.First with { RecentSince = new DateOnly(2020, 4, 1) });
    }
}
