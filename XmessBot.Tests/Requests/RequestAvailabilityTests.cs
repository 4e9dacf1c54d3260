using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

/// <summary>R10, R14: an availability has at least one day on which a session of the call can be held.</summary>
public sealed class RequestAvailabilityTests
{
    [Theory] // R10: 1 May to 31 July 2020, both included, and both are Fridays
    [InlineData(DayOfWeek.Tuesday, null, null, true)]
    [InlineData(DayOfWeek.Saturday, null, null, true)] // not an office day, and a day of the window
    [InlineData(DayOfWeek.Friday, "2020-05-01", "2020-05-01", true)] // only the first day
    [InlineData(DayOfWeek.Friday, "2020-07-31", "2020-07-31", true)] // only the last
    [InlineData(DayOfWeek.Thursday, "2020-04-30", "2020-04-30", false)] // the eve
    [InlineData(DayOfWeek.Saturday, "2020-08-01", "2020-08-01", false)] // the day after
    [InlineData(DayOfWeek.Thursday, "2020-04-30", "2020-05-06", false)] // days in the window, none of them a Thursday
    [InlineData(DayOfWeek.Thursday, "2020-04-30", "2020-05-07", true)] // and one more is
    [InlineData(DayOfWeek.Friday, "2020-09-01", "2020-12-31", false)] // the window of the other call
    [InlineData(DayOfWeek.Friday, "2021-05-01", "2021-07-31", false)] // the right months of the wrong year
    public void Availability_WhenLimited_NeedsADayInTheWindow(DayOfWeek day, string? first, string? last, bool meets) =>
        Check(Available(day, first is null ? null : new DayInterval(Moment.Day(first), Moment.Day(last!))), meets);

    [Theory] // R10: with exceptions
    [InlineData("2020-05-01", "2020-07-31", false)] // every day of the window is taken out
    [InlineData("2020-05-01", "2020-07-30", true)] // Friday 31 July is left
    [InlineData("2020-05-02", "2020-12-31", true)] // Friday 1 May is left
    [InlineData("2020-01-01", "2020-12-31", false)]
    public void Availability_WhenDaysAreTakenOut_NeedsOneLeft(string first, string last, bool meets) =>
        Check(Available(DayOfWeek.Friday, null, new DayInterval(Moment.Day(first), Moment.Day(last))), meets);

    [Fact]
    public void Submit_WhenNoAvailabilityIsGiven_IsMissing() => // R14
        Assert.Equal(
            [RequestField.Availability],
            Submit(Draft with { Answers = Complete with { Availability = null } }).Refusal<Request, AnswersMissing>(RuleId.R23).Fields);

    [Fact]
    public void Change_WhenAvailabilityIsSaid_KeepsTheWordsAndTheWeek() // R14: in structured form, and as it was said
    {
        var said = Available(DayOfWeek.Friday) with { Said = "divendres al matí" };
        var changed = Draft.Change(Complete with { Availability = said }, Calls2020.First, Officer, Calls2020.WhileOpen).Value();
        Assert.Equal(said, changed.Answers.Availability);
    }

    private static void Check(Availability availability, bool meets)
    {
        var answers = Complete with { Availability = availability };
        Outcome<Request>[] ways =
        [
            Draft.Change(answers, Calls2020.First, Officer, Calls2020.WhileOpen),
            Submitted.Change(answers, Calls2020.First, Officer, Calls2020.WhileOpen),
            Submit(Draft with { Answers = answers }),
        ];
        foreach (var outcome in ways)
        {
            if (meets) Assert.Equal(availability, outcome.Value().Answers.Availability);
            else Assert.Equal(Calls2020.First, outcome.Refusal<Request, AvailabilityOutsideWindow>(RuleId.R10).Call);
        }
    }

    private static Outcome<Request> Submit(Request request) =>
        request.Submit(Calls2020.First, Membership.Member, Officer, null, Number, Calls2020.WhileOpen);
}
