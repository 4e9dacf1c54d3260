using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

/// <summary>R11: the deadline day counts whole, and not an instant more.</summary>
public sealed class RequestDeadlineTests
{
    private static readonly RequestAnswers Other = Complete with { Modality = PreferredModality.InPerson };

    [Fact]
    public void Submit_WhenLastTickOfTheDeadlineDay_IsDone() => // R11
        Assert.Equal(Calls2020.LastTick, Submit(Calls2020.First, Calls2020.LastTick).Value().SubmittedAt);

    [Theory] // R11
    [InlineData("2020-05-08T22:00:00Z", CallPhase.Running)] // the very next instant
    [InlineData("2020-07-31T21:59:59.9999999Z", CallPhase.Running)]
    [InlineData("2020-07-31T22:00:00Z", CallPhase.Over)]
    public void Submit_WhenDeadlineHasPassed_IsRefusedWithTheCallAndItsPhase(string now, CallPhase phase)
    {
        var why = Submit(Calls2020.First, Moment.At(now)).Refusal<Request, CallNotOpen>(RuleId.R11);
        Assert.Equal((Calls2020.First, phase), (why.Call, why.Phase));
    }

    [Fact]
    public void Submit_WhenDeadlineIsNotAnnounced_IsRefused() => // R11: the second call of 2020
        Assert.Equal(
            CallPhase.Announced,
            Submit(Calls2020.Second, Moment.At("2020-09-15T10:00:00Z")).Refusal<Request, CallNotOpen>(RuleId.R11).Phase);

    [Theory] // R11: the days of 23 and of 25 hours
    [InlineData("2020-03-29", "2020-03-29T22:00:00Z")]
    [InlineData("2020-10-25", "2020-10-25T23:00:00Z")]
    public void Submit_WhenDeadlineIsOnAClockChange_IsDoneUntilMidnightInMadrid(string deadline, string end)
    {
        var call = Calls2020.First with { Deadline = Moment.Day(deadline), Window = new(new(2020, 1, 1), new(2020, 12, 31)) };
        Assert.Equal(RequestState.Submitted, Submit(call, Moment.At(end).AddTicks(-1)).Value().State);
        Submit(call, Moment.At(end)).Refusal<Request, CallNotOpen>(RuleId.R11);
    }

    [Fact]
    public void Change_WhenSentAndLastTickOfTheDeadlineDay_IsDone() => // R11, R23
        Assert.Equal(Other, Submitted.Change(Other, Calls2020.First, Officer, Calls2020.LastTick).Value().Answers);

    [Fact]
    public void Change_WhenSentAndDeadlineHasPassed_IsRefused() => // R11, R23
        Assert.Equal(
            CallPhase.Running,
            Submitted.Change(Other, Calls2020.First, Officer, Calls2020.TooLate).Refusal<Request, CallNotOpen>(RuleId.R11).Phase);

    [Theory] // R11: the draft is kept, and it is still its author's to write in
    [InlineData("2020-05-08T22:00:00Z")]
    [InlineData("2020-12-24T22:00:00Z")]
    public void Change_WhenDraftAndDeadlineHasPassed_IsDone(string now) =>
        Assert.Equal(Other, Draft.Change(Other, Calls2020.First, Officer, Moment.At(now)).Value().Answers);

    private static Outcome<Request> Submit(Call call, DateTimeOffset now) =>
        Draft.Submit(call, Membership.Member, Officer, null, Number, now);
}
