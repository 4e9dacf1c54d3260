using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Requests;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Assignments.Assignments2020;

namespace XmessBot.Tests.Assignments;

/// <summary>R02: a council takes back its request, and what was granted to it ends with it.</summary>
public sealed class WithdrawalsTests
{
    private static readonly Request Granted = Fresh.Request!;

    [Fact]
    public void Assign_WhenDone_GrantsTheRequest() => // R12
        Assert.Equal((RequestState.Granted, RequestMove.Granted), (Granted.State, Granted.Entries[^1].Move));

    [Fact]
    public void Withdraw_WhenGranted_EndsItsAssignmentsAndGivesTheUnusedHoursBack() // R02, R08
    {
        var used = Fresh.Assignment.Log(new Minutes(90), 1, Mentors2020.Mentor, Now).Value();
        var pools = new Dictionary<Service, HourPool> { [Service.Mentoring] = Fresh.Pool };
        var (request, ended) = Withdrawals.Withdraw(Granted, [used], pools, Requests2020.Officer, Now).Value();
        var only = Assert.Single(ended);
        Assert.Equal((RequestState.Withdrawn, AssignmentState.Withdrawn), (request.State, only.Assignment.State));
        Assert.Equal((90, 390), (only.Assignment.Assigned.Count, only.Pool.Left.Count));
    }

    [Fact]
    public void Withdraw_WhenItHasTwo_GivesTheHoursOfBothBackToOnePool() // R02
    {
        var second = Assignment.Assign(
            IdOf(2), Granted, Calls.Calls2020.First, Service.Mentoring, Mentors2020.Profile, Fresh.Pool, Mentors2020.Staff, Now,
            new Minutes(120)).Value();
        var pools = new Dictionary<Service, HourPool> { [Service.Mentoring] = second.Pool };
        var ended = Withdrawals.Withdraw(
            second.Request!, [Fresh.Assignment, second.Assignment], pools, Requests2020.Officer, Now).Value().Ended;
        Assert.Equal(new Minutes(480), ended[^1].Pool.Left);
    }

    [Fact]
    public void Withdraw_WhenNotItsAuthor_IsRefused() => // R23
        Withdrawals.Withdraw(Granted, [], new Dictionary<Service, HourPool>(), Mentors2020.Mentor, Now)
            .Refusal<Withdrawal, NotYours>(RuleId.R23);

    [Fact]
    public void Close_WhenItIsTheLastAssignment_CompletesTheRequest()
    {
        Assert.Equal(RequestState.Completed, Fresh.Assignment.Close(Fresh.Pool, Mentors2020.Staff, Now, Granted).Value().Request!.State);
        Assert.Null(Fresh.Assignment.Close(Fresh.Pool, Mentors2020.Staff, Now).Value().Request);
    }
}
