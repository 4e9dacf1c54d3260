using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Assignments.Assignments2020;

namespace XmessBot.Tests.Assignments;

/// <summary>R05, R06, R08: how a pool stands, which is what its ledger and its assignments say.</summary>
public sealed class PoolReportTests
{
    private static readonly DateOnly MidJune = new(2020, 6, 15); // the 46th of the 92 days of the window

    [Theory]
    [InlineData(0, PoolLevel.Free)]
    [InlineData(383, PoolLevel.Free)] // 79.8 % of 480
    [InlineData(384, PoolLevel.NearlyFull)] // 80 %
    [InlineData(479, PoolLevel.NearlyFull)]
    [InlineData(480, PoolLevel.Full)]
    public void Level_WhenSoManyAreAssigned_Warns(int assigned, PoolLevel level) =>
        Assert.Equal(level, new PoolReport(PoolWith(assigned), Calls2020.First, Minutes.None, Minutes.None, MidJune).Level);

    [Theory]
    [InlineData("2020-06-15", 120, 240)] // half of the window: twice as much at its end
    [InlineData("2020-06-15", 0, null)] // nothing used is no rhythm
    [InlineData("2020-05-14", 120, null)] // the first fortnight
    [InlineData("2020-05-15", 10, 61)]
    [InlineData("2020-06-15", 400, 480)] // not more than there is
    [InlineData("2020-07-31", 120, 120)]
    [InlineData("2020-08-01", 120, null)] // over
    public void Forecast_WhenTheWindowIsUnderWay_GoesOnAtTheRhythmSoFar(string today, int used, int? forecast)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        var report = new PoolReport(PoolWith(480), Calls2020.First, new Minutes(used), Minutes.None, day);
        Assert.Equal(forecast, report.Forecast?.Count);
    }

    [Fact]
    public void Of_WhenAsked_CountsTheSessionsOfItsServiceAlone()
    {
        var used = Fresh.Assignment.Log(new Minutes(90), 1, Mentors2020.Mentor, Now).Value();
        Assignment[] all = [used, used with { Id = IdOf(2), Service = Service.Advisory }];
        var report = PoolReport.Of(Fresh.Pool, Calls2020.First, all, new Minutes(120), Mentors2020.Staff, Now).Value();
        Assert.Equal((90, 120, 240, 1), (report.Used.Count, report.Planned.Count, report.Pool.Left.Count, report.PackagesLeft));
    }

    [Fact] // R08, R12
    public void Extend_WhenByStaffWithAReason_AddsHours()
    {
        Assert.Equal(new Minutes(540), Pool.Extend(new Minutes(60), "Una sessió més", Mentors2020.Staff, Now).Value().Total);
        Pool.Extend(new Minutes(60), " ", Mentors2020.Staff, Now).Refusal<HourPool, ExtensionNeedsReason>(RuleId.R08);
    }

    private static HourPool PoolWith(int assigned) =>
        assigned == 0 ? Pool : Pool.Assign(new Minutes(assigned), Now, Mentors2020.Staff.Email).Value();
}
