using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Decisions;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Decisions;

/// <summary>
/// A decision that is held is refused where the decision itself would be, and has no effect until it is released (R12, R13).
/// </summary>
public sealed class LetterTests
{
    private static readonly DateTimeOffset Now = Assignments2020.Now;
    private static readonly Person Staff = Mentors2020.Staff;
    private static readonly Verdict Grant =
        new(RequestMove.Granted, "Hi ha hores", Service.Mentoring, Mentors2020.Profile.Person);

    private static readonly Verdict Wait = new(RequestMove.Waitlisted, "No hi ha hores");

    public static TheoryData<string, RequestState, bool, string> Refusals => new()
    {
        { "", RequestState.Submitted, false, nameof(DecisionNeedsReason) },
        { "Hi ha hores", RequestState.Withdrawn, false, nameof(NotInThatState) }, // R02: it is over
        { "Hi ha hores", RequestState.Submitted, true, nameof(PersonNotConfirmed) }, // R01
        { "Hi ha hores", RequestState.Waitlisted, false, "" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Hold_WhenTheDecisionWouldBeRefused_IsRefused(string reason, RequestState state, bool awaits, string refusal) =>
        Assert.Equal(refusal, WhyOf(Hold(Requests2020.In(state) with { AwaitsPerson = awaits }, Grant with { Reason = reason })));

    [Fact]
    public void Hold_WhenNobodyIsChosenYet_IsDone() => Assert.Equal("", WhyOf(Hold(Requests2020.Submitted, Grant with { Mentor = null })));

    [Fact]
    public void Rewrite_WhenHeld_ChangesTheTextAndNothingElse()
    {
        var held = Held(Wait);
        Assert.Equal(held with { Text = "Altrament", Version = 2 }, held.Rewrite(" Altrament ", Staff).Value());
        Assert.Equal(nameof(LetterEmpty), WhyOf(held.Rewrite(" ", Staff)));
        Assert.Equal(nameof(LetterTooLong), WhyOf(held.Rewrite(new string('a', Letter.MostText + 1), Staff)));
    }

    [Fact]
    public void ChooseMentor_WhenOfTheSameCouncil_IsRefused() => // R03
        Assert.Equal(
            nameof(Core.Mentors.OwnMunicipality),
            WhyOf(Held(Grant).ChooseMentor(Mentors2020.Of(40, Requests2020.Berga), "Bon dia", Staff)));

    [Fact]
    public void Release_OfAGrant_AssignsTheHoursAndGrantsTheRequest()
    {
        var release = Release(Held(Grant), Requests2020.Submitted).Value();
        Assert.Equal((LetterState.Released, Staff.Email), (release.Letter.State, release.Letter.EndedBy));
        Assert.Equal(RequestState.Granted, release.Request.State);
        Assert.Equal("Hi ha hores", release.Request.Decision!.Text);
        Assert.Equal(240, release.Grant!.Assignment.Assigned.Count);
        Assert.Equal(240, release.Grant.Pool.Left.Count);
    }

    [Fact]
    public void Release_WhenNobodyIsChosen_IsRefused() => Assert.Equal(
        nameof(NobodyGivesIt),
        WhyOf(Held(Grant).Release(
            Assignments2020.IdOf(1), Requests2020.Submitted, Calls2020.First, null, Assignments2020.Pool, Staff, Now)));

    [Fact]
    public void Release_WhenThePoolIsEmpty_IsRefused() => Assert.Equal( // R08
        nameof(PoolExhausted),
        WhyOf(Release(Held(Grant), Requests2020.Submitted, Assignments2020.Pool with { Initial = new Minutes(239) })));

    [Theory]
    [InlineData(RequestState.Withdrawn)] // since it was held
    [InlineData(RequestState.Declined)]
    public void Release_WhenTheRequestIsOver_IsRefused(RequestState state)
    {
        Assert.Equal(nameof(NotInThatState), WhyOf(Release(Held(Wait), Requests2020.In(state))));
        Assert.Equal(nameof(RequestNotLive), WhyOf(Release(Held(Grant), Requests2020.In(state))));
    }

    [Fact]
    public void Letter_OnceReleasedOrDropped_CannotBeChanged()
    {
        foreach (var over in new[] { Held(Wait).Drop(Staff, Now).Value(), Release(Held(Wait), Requests2020.Submitted).Value().Letter })
        {
            Assert.Equal(nameof(LetterNotHeld), WhyOf(over.Rewrite("Altrament", Staff)));
            Assert.Equal(nameof(LetterNotHeld), WhyOf(over.Drop(Staff, Now)));
            Assert.Equal(nameof(LetterNotHeld), WhyOf(Release(over, Requests2020.Submitted)));
        }
    }

    private static Outcome<Letter> Hold(Request request, Verdict verdict) =>
        Letter.Hold(new LetterId(Guid.Empty), request, verdict, "Bon dia", Staff, Now);

    private static Letter Held(Verdict verdict) => Hold(Requests2020.Submitted, verdict).Value();

    private static Outcome<Release> Release(Letter letter, Request request, HourPool? pool = null) => letter.Release(
        Assignments2020.IdOf(1), request, Calls2020.First, Mentors2020.Profile, pool ?? Assignments2020.Pool, Staff, Now);

    private static string WhyOf<T>(Outcome<T> outcome) => outcome is Outcome<T>.Refused(var why) ? why.GetType().Name : "";
}
