using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Tests.Calendar;
using XmessBot.Tests.Calls;
using static XmessBot.Tests.Requests.Requests2020;

namespace XmessBot.Tests.Requests;

public sealed class RequestSubmitTests
{
    [Fact]
    public void Submit_WhenNothingIsWrong_GetsItsNumberAndMomentAndKeepsTheRest()
    {
        var sent = Submit(Draft).Value();
        Assert.Equal(
            [new RequestEntry(RequestMove.Sent, RequestState.Submitted, Calls2020.WhileOpen, Officer.Email)], sent.Entries);
        Assert.Equal(
            Draft with
            {
                State = RequestState.Submitted,
                Number = Number,
                SubmittedAt = Calls2020.WhileOpen,
                ChangedAt = Calls2020.WhileOpen,
                Version = Draft.Version + 1,
                Entries = sent.Entries,
            },
            sent);
    }

    [Fact]
    public void Submit_WhenNotAMember_IsRefusedWithTheCouncil() => // R01
        Assert.Equal(Berga, Submit(Draft, Membership.NotMember).Refusal<Request, NotAMember>(RuleId.R01).Municipality);

    [Fact]
    public void Submit_WhenMembershipIsUnknown_IsRefusedAsUnknownAndNotAsNonMember() => // R01: our list is not complete
        Assert.Equal(Berga, Submit(Draft, Membership.Unknown).Refusal<Request, MembershipUnknown>(RuleId.R01).Municipality);

    [Fact]
    public void Submit_WhenStaffConfirmsTheMembershipLater_IsDone() // R01: the draft was kept for this
    {
        Submit(Draft, Membership.Unknown).Refusal<Request, MembershipUnknown>(RuleId.R01);
        Assert.Equal(RequestState.Submitted, Submit(Draft).Value().State);
    }

    [Theory] // R01: a member on the day it is submitted, which is a civil day of Madrid
    [InlineData("2020-05-07T21:59:59.9999999Z", false)] // the last tick of the eve
    [InlineData("2020-05-07T22:00:00Z", true)] // 00:00 of the day it joins, still the 7th in UTC
    [InlineData("2020-05-08T21:59:59.9999999Z", true)] // and of the deadline
    public void Submit_WhenCouncilJoinsOnTheDeadlineDay_IsDoneFromItsMidnight(string now, bool member)
    {
        var joined = new DateOnly(2020, 5, 8);
        var book = new MembershipBook([new(Berga, false, null, joined.AddDays(-1)), new(Berga, true, joined, null)]);
        var at = Moment.At(now);
        var outcome = Draft.Submit(Calls2020.First, book.On(Berga, MadridTime.DayOf(at)), Officer, null, Number, at);
        if (member) Assert.Equal(RequestState.Submitted, outcome.Value().State);
        else outcome.Refusal<Request, NotAMember>(RuleId.R01);
    }

    [Fact]
    public void Submit_WhenAnotherPerson_IsRefused() // R23: even one of the same council, even staff
    {
        var colleague = Officer with { Id = PersonOf(8), Email = "pere@ajberga.cat" };
        Submit(Draft, author: colleague).Refusal<Request, NotYours>(RuleId.R23);
        Submit(Draft, author: colleague with { Roles = Roles.Staff | Roles.Admin }).Refusal<Request, NotYours>(RuleId.R23);
    }

    [Theory] // design: who speaks for a council
    [InlineData(Berga, Standing.Registered, false)]
    [InlineData(Berga, Standing.ByDomain, false)]
    [InlineData(Berga, Standing.Unconfirmed, true)] // it is sent, and waits for staff to confirm the person
    [InlineData("08113", Standing.Registered, true)] // of Manresa, writing for Berga
    [InlineData(null, Standing.Registered, true)]
    public void Submit_WhenStanding_AwaitsThePersonOrNot(string? municipality, Standing standing, bool awaits)
    {
        var sent = Submit(Draft, author: Officer with { Municipality = municipality, Standing = standing }).Value();
        Assert.Equal((RequestState.Submitted, awaits), (sent.State, sent.AwaitsPerson));
    }

    [Fact]
    public void Submit_WhenCouncilHasALiveRequest_IsRefusedWithItsNumber() => // R23: one of a council in a call
        Assert.Equal(
            "2020-1-003",
            Submit(Draft, live: Submitted with { Id = RequestOf(2), Number = "2020-1-003" })
                .Refusal<Request, CouncilHasRequest>(RuleId.R23).Number);

    [Fact]
    public void Submit_WhenTheLiveRequestIsItself_IsNotRefusedForThat() =>
        Assert.Equal(RequestState.Submitted, Submit(Draft, live: Draft).Value().State);

    public static TheoryData<RequestState> NotDrafts => [.. States.Where(state => state != RequestState.Draft)];

    [Theory]
    [MemberData(nameof(NotDrafts))]
    public void Submit_WhenNotADraft_IsRefusedWithItsState(RequestState state) => // R23: sent once, whatever button is pressed again
        Assert.Equal(state, Submit(In(state)).Refusal<Request, NotInThatState>(RuleId.R23).State);

    [Theory] // R13: a preference decides nothing
    [InlineData(PreferredService.Mentoring)]
    [InlineData(PreferredService.Advisory)]
    [InlineData(PreferredService.Either)]
    public void Submit_WhenAnyPreference_IsSentTheSameAndKeepsItAsSaid(PreferredService preference)
    {
        var sent = Submit(Draft with { Answers = Complete with { Service = preference } }).Value();
        Assert.Equal((RequestState.Submitted, preference), (sent.State, sent.Answers.Service!.Value));
        Assert.Equal(Submit(Draft).Value() with { Answers = sent.Answers, Entries = sent.Entries }, sent);
    }

    [Theory] // R09
    [InlineData(PreferredModality.InPerson)]
    [InlineData(PreferredModality.Remote)]
    [InlineData(PreferredModality.Either)]
    public void Submit_WhenAnyModality_IsSentTheSame(PreferredModality modality) =>
        Assert.Equal(modality, Submit(Draft with { Answers = Complete with { Modality = modality } }).Value().Answers.Modality);

    [Fact]
    public void Submit_WhenSeveralThingsAreWrong_TellsFirstWhatCannotBeMended()
    {
        var spoilt = Draft with { Answers =
            Complete with { Availability = Available(DayOfWeek.Friday, new(new(2021, 1, 1), new(2021, 1, 31))) } };
        var other = Submitted with { Id = RequestOf(2) };
        var empty = spoilt with { Answers = new RequestAnswers { Availability = spoilt.Answers.Availability } };
        Refusal Why(Request request, Membership membership, DateTimeOffset now) =>
            request.WhyNotSubmit(Calls2020.First, membership, other, Officer, now)!;

        Assert.IsType<NotInThatState>(Why(empty with { State = RequestState.Declined }, Membership.NotMember, Calls2020.TooLate));
        Assert.IsType<CallNotOpen>(Why(empty, Membership.NotMember, Calls2020.TooLate));
        Assert.IsType<NotAMember>(Why(empty, Membership.NotMember, Calls2020.WhileOpen));
        Assert.IsType<AnswersMissing>(Why(empty, Membership.Member, Calls2020.WhileOpen));
        Assert.IsType<AvailabilityOutsideWindow>(Why(spoilt, Membership.Member, Calls2020.WhileOpen));
        Assert.IsType<CouncilHasRequest>(Why(Draft, Membership.Member, Calls2020.WhileOpen));
        Assert.Null(Draft.WhyNotSubmit(Calls2020.First, Membership.Member, null, Officer, Calls2020.WhileOpen));
    }

    private static Outcome<Request> Submit(
        Request request, Membership membership = Membership.Member, Person? author = null, Request? live = null) =>
        request.Submit(Calls2020.First, membership, author ?? Officer, live, Number, Calls2020.WhileOpen);
}
