using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using static XmessBot.Tests.Assignments.Assignments2020;

namespace XmessBot.Tests.Assignments;

/// <summary>R12: another mentor goes on with the hours that are left, and those of the sessions stay with who gave them.</summary>
public sealed class HandoverTests
{
    private static readonly AssignmentId Next = IdOf(9);

    [Fact]
    public void HandOn_WhenSomeAreUsed_MovesThoseThatAreLeft()
    {
        var used = Fresh.Assignment.Log(new Minutes(90), 1, Mentors2020.Mentor, Now).Value();
        var (from, to) = used.HandOn(Next, Mentors2020.Of(21, Mentors2020.Girona), " Canvia de feina ", Mentors2020.Staff, Now).Value();
        Assert.Equal((AssignmentState.Closed, Mentors2020.Mentor.Id, 90, 90),
            (from.State, from.Mentor, from.Assigned.Count, from.Used.Count));
        Assert.Equal(
            (AssignmentState.Open, Requests2020.PersonOf(21), 150, 150, Next),
            (to.State, to.Mentor, to.Assigned.Count, to.Left.Count, to.Id));
        Assert.Equal(("Canvia de feina", "Canvia de feina"), (from.Entries[^1].Reason, Assert.Single(to.Entries).Reason));
        Assert.Equal((used.Request, used.Call, used.Municipality, used.Applicant), (to.Request, to.Call, to.Municipality, to.Applicant));
    }

    [Fact]
    public void HandOn_WhenItMayNotBe_IsRefused()
    {
        HandOn(Fresh.Assignment, Requests2020.Berga).Refusal<Handover, OwnMunicipality>(RuleId.R03); // never their own council
        Fresh.Assignment.HandOn(Next, Mentors2020.Profile, null, Mentors2020.Staff, Now).Refusal<Handover, AlreadyTheMentor>(RuleId.R12);
        Fresh.Assignment.HandOn(Next, Mentors2020.Of(21, Mentors2020.Girona), null, Mentors2020.Mentor, Now)
            .Refusal<Handover, OnlyStaff>(RuleId.R12);
        HandOn(Fresh.Assignment.Log(new Minutes(240), 1, Mentors2020.Mentor, Now).Value()).Refusal<Handover, NoHoursToHandOn>(RuleId.R08);
        HandOn(Fresh.Assignment.Close(Fresh.Pool, Mentors2020.Staff, Now).Value().Assignment)
            .Refusal<Handover, AssignmentOver>(RuleId.R08);
    }

    [Fact] // R05, R08: whatever happens, the pool has given what its assignments have, and no minute of a session is lost
    public void Hours_WhenAnySequence_AddUp() => Gen.Select(Gen.Int[0, 3], Gen.OneOf(Gen.Int[0, 60], Gen.Const(120))).List[0, 30].Sample(
        steps =>
        {
            var (pool, all, used, session) = (Fresh.Pool, new List<Assignment> { Fresh.Assignment }, 0, 0);
            foreach (var (what, minutes) in steps)
            {
                var last = all[^1];
                if (what == 0 && last.Log(new Minutes(minutes), ++session, Mentors2020.Mentor, Now)
                    is Outcome<Assignment>.Done(var logged)) (all[^1], used) = (logged, used + minutes);
                if (what == 1 && last.Extend(new Minutes(minutes), "Una sessió més", pool, Mentors2020.Staff, Now)
                    is Outcome<Settlement>.Done(var more)) (all[^1], pool) = (more.Assignment, more.Pool);
                if (what == 2 && last.Mentor == Mentors2020.Mentor.Id && HandOn(last) is Outcome<Handover>.Done(var there))
                    all = [.. all[..^1], there.From, there.To];
                if (what == 3 && last.Mentor != Mentors2020.Mentor.Id
                    && last.HandOn(IdOf((byte)(20 + session)), Mentors2020.Profile, null, Mentors2020.Staff, Now)
                        is Outcome<Handover>.Done(var back)) all = [.. all[..^1], back.From, back.To];
                Assert.Equal(pool.Assigned.Count, all.Sum(each => each.Assigned.Count));
                Assert.Equal(used, all.Sum(each => each.Used.Count));
                Assert.All(all[..^1], each => Assert.Equal((AssignmentState.Closed, Minutes.None), (each.State, each.Left)));
            }

            var closed = all[^1].Close(pool, Mentors2020.Staff, Now).Value().Pool;
            Assert.Equal(used, closed.Assigned.Count); // what nobody used is back
        },
        iter: 2_000);

    private static Outcome<Handover> HandOn(Assignment assignment, string of = Mentors2020.Girona) =>
        assignment.HandOn(Next, Mentors2020.Of(21, of), null, Mentors2020.Staff, Now);
}
