using XmessBot.Core.Calls;
using XmessBot.Tests.Calendar;

namespace XmessBot.Tests.Calls;

public sealed class CallPhaseTests
{
    [Theory] // R11, R10: both boundaries to the tick
    [InlineData("2020-01-01T00:00:00Z", CallPhase.Open)] // the text gives no first day for requests
    [InlineData("2020-05-08T09:00:00Z", CallPhase.Open)]
    [InlineData("2020-05-08T21:59:59.9999999Z", CallPhase.Open)] // the last tick of Friday 8 May in Madrid
    [InlineData("2020-05-08T22:00:00Z", CallPhase.Running)] // 24:00
    [InlineData("2020-05-08T23:59:59.9999999-02:00", CallPhase.Running)] // the 8th by another's clock is not Madrid's
    [InlineData("2020-07-31T21:59:59.9999999Z", CallPhase.Running)] // 31 July is of the window
    [InlineData("2020-07-31T22:00:00Z", CallPhase.Over)]
    public void PhaseAt_WhenFirstCallOf2020_TurnsAtMidnightInMadrid(string now, CallPhase phase) =>
        Assert.Equal(phase, Calls2020.First.PhaseAt(Moment.At(now)));

    [Theory]
    [InlineData("2020-05-08T22:00:00Z", CallPhase.Announced)]
    [InlineData("2020-10-25T12:00:00Z", CallPhase.Announced)] // in its window, and no deadline is known: nothing is guessed
    [InlineData("2020-12-31T22:59:59.9999999Z", CallPhase.Announced)] // winter: the last tick is at 23:00 UTC
    [InlineData("2020-12-31T23:00:00Z", CallPhase.Over)]
    public void PhaseAt_WhenNoDeadlineIsAnnounced_TakesNoRequests(string now, CallPhase phase) =>
        Assert.Equal(phase, Calls2020.Second.PhaseAt(Moment.At(now)));

    [Theory]
    [InlineData("2020-04-14T21:59:59.9999999Z", CallPhase.Announced)]
    [InlineData("2020-04-14T22:00:00Z", CallPhase.Open)] // 00:00 of the first day
    public void PhaseAt_WhenAFirstDayIsGiven_OpensAtItsMidnight(string now, CallPhase phase) =>
        Assert.Equal(phase, (Calls2020.First with { Opens = new DateOnly(2020, 4, 15) }).PhaseAt(Moment.At(now)));

    [Theory] // a deadline on a Sunday of the clock change is still until its 24:00
    [InlineData("2019-03-31", "2019-03-31T22:00:00Z")]
    [InlineData("2020-03-29", "2020-03-29T22:00:00Z")] // the day has 23 hours
    [InlineData("2021-03-28", "2021-03-28T22:00:00Z")]
    [InlineData("2019-10-27", "2019-10-27T23:00:00Z")]
    [InlineData("2020-10-25", "2020-10-25T23:00:00Z")] // the day has 25
    [InlineData("2021-10-31", "2021-10-31T23:00:00Z")]
    [InlineData("2020-03-28", "2020-03-28T23:00:00Z")] // the eves, with the offset of before
    [InlineData("2020-10-24", "2020-10-24T22:00:00Z")]
    public void PhaseAt_WhenDeadlineIsOnAClockChange_IsOpenUntil24InMadrid(string deadline, string end)
    {
        var call = Calls2020.First with { Deadline = Moment.Day(deadline), Window = new(new(2019, 1, 1), new(2022, 12, 31)) };
        Assert.Equal(CallPhase.Open, call.PhaseAt(Moment.At(end).AddTicks(-1)));
        Assert.Equal(CallPhase.Running, call.PhaseAt(Moment.At(end)));
    }

    [Fact]
    public void PhaseAt_WhenAnyDayMayBeTheDeadline_ClosesAtThatDaysEndAndNotBefore()
    {
        var window = new Core.Calendar.DayInterval(new DateOnly(2019, 1, 1), new DateOnly(2031, 12, 31));
        foreach (var day in window.Each().SkipLast(1))
        {
            var call = Calls2020.First with { Deadline = day, Window = window };
            var end = EuClock.StartOf(day.AddDays(1));
            Assert.Equal((CallPhase.Open, CallPhase.Running), (call.PhaseAt(end.AddTicks(-1)), call.PhaseAt(end)));
        }
    }
}
