using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Calls;

/// <summary>Opening the second call of 2020 and changing it, by staff.</summary>
public sealed class CallSettingTests
{
    private static readonly DateTimeOffset June = Moment.At("2020-06-15T10:00:00Z");

    private static readonly Call Second = Calls2020.Second with
    {
        Opens = Moment.Day("2020-07-01"), Deadline = Moment.Day("2020-07-17"), LogsUntil = Moment.Day("2021-01-15"),
    };

    private static readonly CallBook Known = new([Calls2020.First, Calls2020.Second]);

    [Fact] // R11: announced without a deadline is not opened yet
    public void Open_WhenAnnouncedOnly_IsDone() =>
        Assert.Equal(Second, CallSetting.Open(Second, Known, Mentors2020.Staff, June).Value());

    [Fact]
    public void Open_WhenItHasBeenOpened_IsRefused() => CallSetting.Open(Second with { Id = "2020-1" }, Known, Mentors2020.Staff, June)
        .Refusal<Call, CallExists>(RuleId.R11);

    [Fact] // R12
    public void Open_WhenNotByStaff_IsRefused() =>
        CallSetting.Open(Second, Known, Mentors2020.Mentor, June).Refusal<Call, OnlyStaff>(RuleId.R12);

    [Fact] // R11: nobody could have asked on the days before
    public void Open_WhenItsFirstDayHasPassed_IsRefused() =>
        Open(Second with { Opens = Moment.Day("2020-06-14") }).Refusal<Call, DayPassed>(RuleId.R10);

    [Fact] // R11, R10: opens <= deadline <= end of the window <= last day of logs, each day included
    public void Open_WhenDaysAreOutOfOrder_IsRefused()
    {
        Open(Second with { Deadline = Moment.Day("2020-06-30") }).Refusal<Call, DeadlineBeforeOpening>(RuleId.R11);
        Open(Second with { Deadline = Moment.Day("2021-01-01") }).Refusal<Call, WindowEndsBeforeDeadline>(RuleId.R10);
        Open(Second with { LogsUntil = Moment.Day("2020-12-30") }).Refusal<Call, ClosesInWindow>(RuleId.R10);
        Open(Second with { RecentSince = Moment.Day("2020-09-02") }).Refusal<Call, RecentAfterWindow>(RuleId.R22);
        var tight = Moment.Day("2020-12-31");
        Open(Second with { Opens = tight, Deadline = tight, LogsUntil = tight, RecentSince = Second.Window.First }).Value();
    }

    [Fact] // R05-R07
    public void Open_WhenAPoolPaysForNoPackage_IsRefused()
    {
        Open(Second with { Mentoring = new Minutes(239) }).Refusal<Call, PoolBelowPackage>(RuleId.R07);
        Open(Second with { Advisory = Minutes.None }).Refusal<Call, PoolBelowPackage>(RuleId.R07);
        Open(Second with { Package = new Package(0, Minutes.OfHours(2)) }).Refusal<Call, EmptyPackage>(RuleId.R07);
        Open(Second with { Mentoring = Second.Package.Total, Advisory = Second.Package.Total }).Value();
    }

    [Theory] // what each phase allows
    [InlineData("2020-06-15T10:00:00Z", "Opens Deadline Window LogsUntil Package Mentoring Advisory RecentSince")]
    [InlineData("2020-07-05T10:00:00Z", "Deadline Window LogsUntil RecentSince")]
    [InlineData("2020-09-05T10:00:00Z", "Deadline Window LogsUntil")]
    [InlineData("2021-01-05T10:00:00Z", "LogsUntil")]
    public void Change_InEachPhase_AllowsItsFields(string now, string fields)
    {
        var at = Moment.At(now);
        Assert.Equal(fields.Split(' '), CallSetting.ChangeableIn(Second.PhaseAt(at)).Select(field => field.ToString()));
        foreach (var field in Enum.GetValues<CallField>().Except(CallSetting.ChangeableIn(Second.PhaseAt(at))))
        {
            Assert.Equal(
                Second.PhaseAt(at),
                CallSetting.Change(Second, Second with { RecentSince = default }, field, Mentors2020.Staff, at)
                    .Refusal<Call, NotInThatPhase>(RuleId.R11).Phase);
        }
    }

    [Fact] // R11: a later deadline opens again what has closed
    public void Change_WhenTheDeadlineMovesOn_OpensAgain()
    {
        var august = Moment.At("2020-08-20T10:00:00Z");
        var later = Second with { Deadline = Moment.Day("2020-08-31") };
        Assert.Equal(CallPhase.Running, Second.PhaseAt(august));
        Assert.Equal(
            CallPhase.Open, CallSetting.Change(Second, later, CallField.Deadline, Mentors2020.Staff, august).Value().PhaseAt(august));
        CallSetting.Change(Second, Second with { Deadline = Moment.Day("2020-08-19") }, CallField.Deadline, Mentors2020.Staff, august)
            .Refusal<Call, DayPassed>(RuleId.R10);
        CallSetting.Change(Second, Second, CallField.Deadline, Mentors2020.Staff, august).Refusal<Call, CallIsSo>(RuleId.R11);
    }

    [Fact] // whatever call it is copied from, what is proposed can be opened as it is, and closes on a working day
    public void Propose_FromAnyCall_CanBeOpened() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 60], Gen.Int[0, 120], Gen.Int[0, 400], Gen.Int[1, 3]).Sample(
        (day, open, before, length, number) =>
        {
            var today = Moment.Day("2019-01-01").AddDays(day);
            var opens = today.AddDays(-before);
            var deadline = opens.AddDays(open);
            var model = Second with
            {
                Id = $"{today.Year}-1", Opens = opens, Deadline = deadline,
                Window = new DayInterval(deadline, deadline.AddDays(length)), LogsUntil = deadline.AddDays(length + 3),
                RecentSince = deadline.AddMonths(-13),
            };
            var book = new CallBook([model]);
            var id = NextCall.IdOf(book, today.Year + 1, number, today);
            var call = NextCall.Propose(id, NextCall.ModelOf(id, book)!, book, today);
            var now = new DateTimeOffset(today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
            Assert.Equal(call, CallSetting.Open(call, book, Mentors2020.Staff, now).Value());
            Assert.True(PublicHolidays.IsWorkingDay(call.Deadline!.Value));
        });

    [Theory]
    [InlineData(null, null, "2020-2")] // the one announced
    [InlineData(null, 2, "2020-2")]
    [InlineData(2021, null, "2021-1")]
    [InlineData(2021, 2, "2021-2")]
    [InlineData(null, 3, "2020-3")]
    [InlineData(null, 1, "2021-1")] // this year has had its first
    public void Id_WhenSaidMoreOrLess_IsTheCallMeant(int? year, int? number, string id) =>
        Assert.Equal(id, NextCall.IdOf(Known, year, number, Moment.Day("2020-06-15")));

    [Fact] // that of the same number, a year before
    public void Propose_WhenForNextYear_MovesTheDaysByOne()
    {
        var book = new CallBook([Calls2020.First with { Opens = Moment.Day("2020-04-14") }, Second]);
        var call = NextCall.Propose("2021-1", NextCall.ModelOf("2021-1", book)!, book, Moment.Day("2020-12-10"));
        Assert.Equal(
            ("2021-04-14", "2021-05-10", "2021-05-01", "2021-07-31", "2020-04-01"), // 8 May 2021 is a Saturday
            (On(call.Opens), On(call.Deadline), On(call.Window.First), On(call.Window.Last), On(call.RecentSince)));
    }

    private static string On(DateOnly? day) => day!.Value.ToString("O", null);

    private static Outcome<Call> Open(Call call) => CallSetting.Open(call, Known, Mentors2020.Staff, June);
}
