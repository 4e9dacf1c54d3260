using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Assignments.Assignments2020;

namespace XmessBot.Tests.Assignments;

public sealed class AssignmentTests
{
    private static readonly Assignment Open = Fresh.Assignment;

    [Fact]
    public void Assign_WhenNothingElseIsSaid_TakesThePackageFromThePool() // R07
    {
        Assert.Equal((240, 0, 240), Sums(Open));
        Assert.Equal(new Minutes(240), Fresh.Pool.Left);
        Assert.Equal((Requests2020.Berga, Requests2020.Officer.Id, Mentors2020.Mentor.Id),
            (Open.Municipality, Open.Applicant, Open.Mentor));
    }

    [Fact]
    public void Assign_WhenThePoolHasNotEnough_IsRefusedWithWhatIsLeft() // R05, R08
    {
        var second = Assign(2, Fresh.Pool).Value();
        Assert.Equal(Minutes.None, second.Pool.Left);
        Assert.Equal(Minutes.None, Assign(3, second.Pool).Refusal<Settlement, PoolExhausted>(RuleId.R08).Left);
    }

    [Fact] // R03, R04
    public void Assign_WhenOfTheirOwnCouncil_IsRefused() => Assignment.Assign(
        IdOf(1), Requests2020.Submitted with { Municipality = Mentors2020.Sabadell }, Calls2020.First, Service.Mentoring,
        Mentors2020.Profile, Pool, Mentors2020.Staff, Now)
        .Refusal<Settlement, OwnMunicipality>(RuleId.R03);

    [Fact] // R12
    public void Assign_WhenNotByStaff_IsRefused() => Assignment.Assign(
        IdOf(1), Requests2020.Submitted, Calls2020.First, Service.Mentoring, Mentors2020.Profile, Pool, Mentors2020.Mentor, Now)
        .Refusal<Settlement, OnlyStaff>(RuleId.R12);

    [Theory] // R12: hours are given to what was sent and is not over
    [InlineData(RequestState.Draft)]
    [InlineData(RequestState.Declined)]
    [InlineData(RequestState.Withdrawn)]
    public void Assign_WhenTheRequestIsNotLive_IsRefused(RequestState state) => Assignment.Assign(
        IdOf(1), Requests2020.In(state), Calls2020.First, Service.Mentoring, Mentors2020.Profile, Pool, Mentors2020.Staff, Now)
        .Refusal<Settlement, RequestNotLive>(RuleId.R12);

    [Fact]
    public void Log_WhenUpToTheLastMinute_IsDone_AndNotOneMore() // R08
    {
        var used = Logged(Open, 240);
        Assert.Equal((240, 240, 0), Sums(used));
        var why = used.Log(new Minutes(1), 2, Mentors2020.Mentor, Now).Refusal<Assignment, NotEnoughHours>(RuleId.R08);
        Assert.Equal((Minutes.None, new Minutes(1)), (why.Left, why.Asked));
        Logged(Open, 239).Log(new Minutes(2), 2, Mentors2020.Mentor, Now).Refusal<Assignment, NotEnoughHours>(RuleId.R08);
    }

    [Fact]
    public void TakeBack_WhenAnotherSessionsMinutes_IsRefused() // R08
    {
        var used = Logged(Open, 120);
        used.TakeBack(new Minutes(120), 2, Mentors2020.Mentor, Now).Refusal<Assignment, MoreThanLogged>(RuleId.R08);
        var back = used.TakeBack(new Minutes(120), 1, Mentors2020.Mentor, Now).Value();
        Assert.Equal((240, 0, 240), Sums(back));
        Assert.Equal(3, back.Entries.Count); // nothing was wiped out
    }

    [Fact]
    public void Extend_WhenStaffSaysWhy_TakesMoreFromThePool() // R08
    {
        var more = Open.Extend(new Minutes(60), " Una sessió més ", Fresh.Pool, Mentors2020.Staff, Now).Value();
        Assert.Equal((300, 0, 300), Sums(more.Assignment));
        Assert.Equal((new Minutes(180), "Una sessió més"), (more.Pool.Left, more.Assignment.Entries[^1].Reason));
        Open.Extend(new Minutes(60), " ", Fresh.Pool, Mentors2020.Staff, Now).Refusal<Settlement, ExtensionNeedsReason>(RuleId.R08);
        Open.Extend(new Minutes(241), "Molt més", Fresh.Pool, Mentors2020.Staff, Now).Refusal<Settlement, PoolExhausted>(RuleId.R08);
        Open.Extend(new Minutes(60), "Una sessió més", Fresh.Pool, Mentors2020.Mentor, Now).Refusal<Settlement, OnlyStaff>(RuleId.R12);
    }

    [Fact]
    public void Close_WhenSomeIsUnused_GivesItBackAndNoMore()
    {
        var closed = Logged(Open, 90).Close(Fresh.Pool, Mentors2020.Staff, Now).Value();
        Assert.Equal((90, 90, 0), Sums(closed.Assignment));
        Assert.Equal((AssignmentState.Closed, new Minutes(390)), (closed.Assignment.State, closed.Pool.Left));
        closed.Assignment.Log(new Minutes(30), 2, Mentors2020.Mentor, Now).Refusal<Assignment, AssignmentOver>(RuleId.R08);
        closed.Assignment.Close(closed.Pool, Mentors2020.Staff, Now).Refusal<Settlement, AssignmentOver>(RuleId.R08);
        var undone = closed.Assignment.TakeBack(new Minutes(90), 1, Mentors2020.Staff, Now).Value();
        Assert.Equal(new Minutes(480), undone.Close(closed.Pool, Mentors2020.Staff, Now).Value().Pool.Left);
    }

    [Fact] // R08, R10: at the end of the call too, with an entry of who and when in both ledgers
    public void Close_WhenTheCallIsOver_GivesTheUnusedHoursBack()
    {
        var after = new DateTimeOffset(2020, 9, 1, 10, 0, 0, TimeSpan.FromHours(2));
        var closed = Logged(Open, 90).Close(Fresh.Pool, Mentors2020.Staff, after, Fresh.Request).Value();
        Assert.Equal(
            new AssignmentEntry(AssignmentEntryKind.Released, new Minutes(150), null, after, Mentors2020.Staff.Email, null),
            closed.Assignment.Entries[^1]);
        Assert.Equal(
            new PoolEntry(PoolEntryKind.Released, new Minutes(150), after, Mentors2020.Staff.Email, null), closed.Pool.Entries[^1]);
        Assert.Equal(RequestState.Completed, closed.Request!.State);
    }

    [Fact]
    public void Withdraw_WhenByAnyParty_IsDone() // R02
    {
        Assert.All([Mentors2020.Mentor, Requests2020.Officer, Mentors2020.Staff], by =>
            Assert.Equal(AssignmentState.Withdrawn, Open.Withdraw(null, Fresh.Pool, by, Now).Value().Assignment.State));
        Open.Withdraw(null, Fresh.Pool, Requests2020.Officer with { Id = Requests2020.PersonOf(99), Municipality = Mentors2020.Girona },
            Now)
            .Refusal<Settlement, NotAParty>(RuleId.R08);
    }

    private static Assignment Logged(Assignment assignment, int minutes) =>
        assignment.Log(new Minutes(minutes), 1, Mentors2020.Mentor, Now).Value();

    private static (int Assigned, int Used, int Left) Sums(Assignment assignment) =>
        (assignment.Assigned.Count, assignment.Used.Count, assignment.Left.Count);
}
