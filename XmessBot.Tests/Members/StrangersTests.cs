using System.Reflection;
using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Decisions;
using XmessBot.Core.Exports;
using XmessBot.Core.Faq;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Queries;
using XmessBot.Core.Ranking;
using XmessBot.Core.Requests;
using XmessBot.Core.Scheduling;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Sessions;
using Standing = XmessBot.Core.Members.Standing;

namespace XmessBot.Tests.Members;

/// <summary>
/// Every operation of Core that acts for a person, done by somebody who has nothing to do with what it is about: the refusal is
/// the same whatever the data, so that nothing of it can be learnt by asking.
/// </summary>
public sealed class StrangersTests
{
    // What asks nobody who they are, with the reason of each.
    private static readonly Dictionary<string, string> ForAnyone = new()
    {
        ["Request.Begin"] = "anyone may draft, and is its author",
        ["RoleChanges.IsNotLast"] = "a rule of what the operations ask, of how many administrators there are",
        ["Assignment.SideOf"] = "what the operations ask: it says which side one is on, and nothing of the assignment",
        ["Request.CouncilHasOther"] = "rule R23, by the live request of its council",
        ["Request.InformationIsOverdue"] = "what time does, of a request that was read",
        ["Request.PrefersOther"] = "rule R13, of a request that was read",
        ["RequestAssessment.HasScored"] = "that somebody has scored is no secret",
        ["RequestAssessment.ScoresOf"] = "for the store; dialogs ask SeenBy",
        ["RequestAssessment.SeenBy"] = "shows nothing to who has not scored: RequestAssessmentTests",
        ["SeenAssessment.MeanOf"] = "of what one may see",
        ["SeenAssessment.SpreadOf"] = "of what one may see",
        ["Involvement.For"] = "the ranking asks, which is for staff",
        ["RequestAssessment.AssessorsAmong"] = "who assesses is no secret",
        ["RequestAssessment.WasReminded"] = "that somebody has not scored is no secret",
        ["AssessedRequests.MissingByAssessor"] = "who has not scored yet is no secret",
        ["AssessedRequests.WasReminded"] = "that somebody has not scored is no secret",
        ["RequestAssessment.MissingAmong"] = "who has not scored yet is no secret",
        ["Letter.WhenLeft"] = "what the sending of e-mail does",
        ["Proposals.TopicsOf"] = "the ranking asks, which is for staff",
        ["Person.SpeaksForCouncil"] = "what the operations ask of who does them",
        ["Mentor.Of"] = "about the person that the operator of the host makes a mentor, by the command line and the seed",
        ["Mentor.ServicesOf"] = "what roles give, of nobody",
        ["Mentor.WhyNot"] = "rules R03 and R04, by the public council of a mentor",
        ["Session.ConfirmedBySilenceAt"] = "what time does",
        ["Session.StateAt"] = "what time does, of a session that was read",
        ["SessionBook.ConfirmBySilence"] = "done by time and nobody",
        ["SessionBook.After"] = "goes on from what was decided",
        ["SessionBook.DoubtsAbout"] = "says nothing to a stranger, instead of refusing: see below",
        ["PlannedSession.PromisedAt"] = "a sum of what rules ask",
        ["PlannedSession.DueNow"] = "what time does: the reminders ask",
        ["PlannedSession.WithReminder"] = "what time did: the reminders write it",
        ["PlannedSession.LoggedAs"] = "follows the session that was logged",
        ["PlannedSession.IsHeldAs"] = "compares two that were read",
        ["AskedQuery.Without"] = "a query that staff asked, with less in it",
        ["AskedQuery.NumbersOf"] = "of a query that staff asked",
        ["FaqItem.Of"] = "gathered from what sessions and questions left",
        ["FaqItem.OfEntry"] = "holds wordings of an entry of the call, learnt of anyone",
        ["FaqItem.WithAnswer"] = "gathered from what sessions left",
        ["FaqItem.Link"] = "anyone may say what they meant",
        ["FaqBook.With"] = "a sum of what was read",
        ["FaqBook.Find"] = "of a book that was read",
        ["FaqBook.OfCall"] = "of a book that was read",
        ["FaqBook.RootOf"] = "of a book that was read",
        ["FaqBook.SourcesOf"] = "of a book that was read",
        ["FaqBook.PartsOf"] = "of a book that was read",
        ["FaqBook.WordingsOf"] = "of a book that was read",
        ["FaqBook.EntriesOn"] = "what is published, for everyone",
        ["FaqBook.NextEnd"] = "what is published, for everyone",
        ["FaqBook.IsGiven"] = "what is published, for everyone",
        ["PlannedSession.WhenOver"] = "follows the assignment that was closed",
    };

    private static readonly Dictionary<string, Func<World, object?>> Operations = new()
    {
        ["Request.SpeakFor"] = world => world.Request.SpeakFor(
            Mentors2020.Girona, world.Membership, null, world.By, world.Now),
        ["Request.Change"] = world => world.Request.Change(world.Answers, Calls2020.First, world.By, world.Now),
        ["Request.WhyNotSubmit"] = world => world.Request.WhyNotSubmit(Calls2020.First, world.Membership, null, world.By, world.Now),
        ["Request.Submit"] = world => world.Request.Submit(Calls2020.First, world.Membership, world.By, null, Requests2020.Number,
            world.Now),
        ["Request.Withdraw"] = world => world.Request.Withdraw(world.By, world.Now),
        ["Request.HandOn"] = world => world.Request.HandOn(Requests2020.Officer, world.By, world.Now),
        ["Request.ConfirmPerson"] = world => world.Request.ConfirmPerson(null, world.By, world.Now),
        ["Request.RefusePerson"] = world => world.Request.RefusePerson(world.Reason, world.By, world.Now),
        ["Request.Assess"] = world => world.Request.Assess(world.By, world.Now),
        ["Request.AskInformation"] = world => world.Request.AskInformation(world.Reason, world.Day, world.By, world.Now),
        ["Request.GiveInformation"] = world => world.Request.GiveInformation(world.Reason, world.By, world.Now),
        ["Request.Waitlist"] = world => world.Request.Waitlist(world.Reason, world.By, world.Now),
        ["Request.Decline"] = world => world.Request.Decline(world.Reason, world.By, world.Now),
        ["RequestAssessment.WhyNotScore"] = world => world.Assessment.WhyNotScore(world.Request, [world.By], world.By),
        ["RequestAssessment.Score"] = world => world.Assessment.Score(
            world.Request, [world.By], new CriteriaScores(1, 2, 3), world.Reason, world.By, world.Now),
        ["RequestAssessment.Abstain"] = world => world.Assessment.Abstain(world.Request, world.Reason, world.By, world.Now),
        ["RequestAssessment.Return"] = world => world.Assessment.Return(world.Request, world.By, world.Now),
        ["RequestAssessment.Name"] = world => world.Assessment.Name(
            world.Request, [world.By], [world.By], world.By, world.Now),
        ["AssessedRequest.WhyNotScore"] = world => world.Assessed.WhyNotScore(world.By),
        ["AssessedRequest.Score"] = world => world.Assessed.Score(new CriteriaScores(1, 2, 3), world.Reason, world.By, world.Now),
        ["AssessedRequest.Abstain"] = world => world.Assessed.Abstain(world.Reason, world.By, world.Now),
        ["AssessedRequest.Return"] = world => world.Assessed.Return(world.By, world.Now),
        ["AssessedRequest.Name"] = world => world.Assessed.Name([world.By], world.By, world.Now),
        ["AssessedRequests.Remind"] = world => new[] { world.Assessed }.Remind(world.By, world.By, world.Now),
        ["CallAssessors.Name"] = world => CallAssessors.Name([world.By], world.By),
        ["Involvement.OfCouncil"] = world => Involvement.OfCouncil(Mentors2020.Girona, 3, world.Reason, world.By, world.Now),
        ["Involvement.OfPerson"] = world => Involvement.OfPerson(world.By.Id, 3, world.Reason, world.By, world.Now),
        ["Letter.Hold"] = world => Letter.Hold(
            new LetterId(Guid.Empty), world.Request, world.Verdict, world.Reason, world.By, world.Now),
        ["Letter.Rewrite"] = world => world.Letter.Rewrite(world.Reason, world.By),
        ["Letter.ChooseMentor"] = world => world.Letter.ChooseMentor(Mentors2020.Profile, world.Reason, world.By),
        ["Letter.Drop"] = world => world.Letter.Drop(world.By, world.Now),
        ["Letter.Release"] = world => world.Letter.Release(
            Assignments2020.IdOf(9), world.Request, Calls2020.First, Mentors2020.Profile, Assignments2020.Pool, world.By, world.Now),
        ["CallDemand.Of"] = world => CallDemand.Of(
            new DemandFacts(
                Calls2020.First, Service.Mentoring, world.Days + 40, [world.Request], [world.Assessment], [world.By], [], [],
                RankingWeights.Usual),
            [], world.By),
        ["RankingWeights.SetBy"] = world => RankingWeights.Usual.SetBy(world.By),
        ["Person.ConfirmFor"] = world => Requests2020.Officer.ConfirmFor(Requests2020.Berga, world.By),
        ["Withdrawals.Withdraw"] = world => Withdrawals.Withdraw(
            world.Request, [world.Assignment], new Dictionary<Service, HourPool> { [Service.Mentoring] = Assignments2020.Pool }, world.By,
            world.Now),
        ["Request.ReadBy"] = world => world.Request.ReadBy(world.By),
        ["Assignment.Assign"] = world => Assignment.Assign(
            Assignments2020.IdOf(9), world.Request, Calls2020.First, Service.Mentoring, Mentors2020.Profile, Assignments2020.Pool,
                world.By, world.Now),
        ["Assignment.Extend"] = world => world.Assignment.Extend(world.Amount, world.Reason, Assignments2020.Pool, world.By, world.Now),
        ["Assignment.Close"] = world => world.Assignment.Close(Assignments2020.Pool, world.By, world.Now),
        ["Assignment.Withdraw"] = world => world.Assignment.Withdraw(world.Reason, Assignments2020.Pool, world.By, world.Now),
        ["Assignment.ChangeMentor"] = world => world.Assignment.ChangeMentor(Mentors2020.Of(21, Mentors2020.Girona), world.By),
        ["Assignment.HandOn"] = world => world.Assignment.HandOn(
            Assignments2020.IdOf(9), Mentors2020.Of(21, Mentors2020.Girona), world.Reason, world.By, world.Now),
        ["WaitingList.Of"] = world => WaitingList.Of([world.Request], world.By),
        ["WaitingList.Offers"] = world => WaitingList.Offers(
            Calls2020.First, [Assignments2020.Pool], [world.Request], world.By, world.Now),
        ["Assignment.ReadBy"] = world => world.Assignment.ReadBy(world.By),
        ["PoolReport.Of"] = world => PoolReport.Of(
            Assignments2020.Pool, Calls2020.First, [world.Assignment], world.Amount, world.By, world.Now),
        ["PoolExtensions.Extend"] = world => Assignments2020.Pool.Extend(world.Amount, world.Reason, world.By, world.Now),
        ["Export.Ask"] = world => Export.Ask(new ExportId(Guid.Empty), ExportParts.All, null, world.By, world.Now),
        ["Export.Open"] = world => world.Export.Open(world.By, world.Now),
        ["HoursReport.Of"] = world =>
        HoursReport.Of(world.Assignment, Calls2020.First.Window, [world.Session], [(world.Day, world.Amount)], world.By),
        ["Proposals.For"] = world => Proposals.For(world.Request, Calls2020.First, [Mentors2020.Profile], world.By),
        ["Slots.For"] = world => Slots.For(
            world.Assignment, Mentors2020.Profile.Availability, null, Calls2020.First.Window, world.Amount, [world.Planned], world.By,
            world.Now, 3),
        ["Session.ReadBy"] = world => world.Session.ReadBy(world.Assignment, world.By),
        ["Assignment.ChangeApplicant"] = world => world.Assignment.ChangeApplicant(Requests2020.Officer, world.By),
        ["LogClosing.Until"] = world => LogClosing.Until(Calls2020.First, world.Day, world.By, world.Now),
        ["CallSetting.Open"] = world => CallSetting.Open(
            Calls2020.Second with { Opens = world.Day }, new CallBook([Calls2020.First]), world.By, world.Now),
        ["CallSetting.Change"] = world => CallSetting.Change(
            Calls2020.First, Calls2020.First with { Deadline = world.Day }, CallField.Deadline, world.By, world.Now),
        ["RoleChanges.Give"] = world => RoleChanges.Give(Requests2020.Officer, Roles.Staff, world.By),
        ["RoleChanges.Take"] = world => RoleChanges.Take(Requests2020.Officer, Roles.Applicant, 1, world.Minutes, world.By),
        ["RoleChanges.OfCouncil"] = world => RoleChanges.OfCouncil(Requests2020.Officer, Requests2020.Berga, world.By),
        ["MembershipBook.Join"] = world => new MembershipBook([]).Join(Requests2020.Berga, world.Day, world.Reason, world.By, world.Now),
        ["MembershipBook.Leave"] = world => new MembershipBook([]).Leave(Requests2020.Berga, world.Day, world.Reason, world.By, world.Now),
        ["MembershipBook.Deny"] = world => new MembershipBook([]).Deny(Requests2020.Berga, world.Day, world.Reason, world.By, world.Now),
        ["MembershipBook.TakeBack"] = world => new MembershipBook([]).TakeBack(Requests2020.Berga, world.Reason, world.By, world.Now),
        ["Session.AskingLessons"] = world => world.Session.AskingLessons(world.By),
        ["Session.WithLessons"] = world => world.Session.WithLessons(world.Reason, null, world.By),
        ["FaqProposal.Of"] = world => FaqProposal.Of(new FaqProposalId(Guid.Empty), world.Session, world.By, world.Now),
        ["FaqItem.Write"] = world => FaqItem.Write(1, world.Faq.Content, world.By, world.Now),
        ["FaqItem.Edit"] = world => world.Faq.Edit(new FaqContent(world.Reason, world.Reason), world.By, world.Now),
        ["FaqItem.Publish"] = world => world.Faq.Publish(world.Counted, world.By, world.Now),
        ["FaqItem.Unpublish"] = world => world.Faq.Unpublish(world.Reason, world.By, world.Now),
        ["FaqItem.Reject"] = world => world.Faq.Reject(world.Reason, world.By, world.Now),
        ["FaqItem.MergeInto"] = world => world.Faq.MergeInto(world.Faq with { Number = world.Counted ? 1 : 2 }, world.By, world.Now),
        ["FaqItem.Restore"] = world => world.Faq.Restore(world.Faq.Last, world.By, world.Now),
        ["SessionBook.WhyNotLogAny"] = world => world.Book.WhyNotLogAny(world.Assignment.Id),
        ["SessionBook.WhyNotLog"] = world => world.Book.WhyNotLog([world.Draft]),
        ["SessionBook.Log"] = world => world.Book.Log([world.Draft], [2], []),
        ["SessionBook.WhyNotAmend"] = world => world.Book.WhyNotAmend(world.Session),
        ["SessionBook.Correct"] = world => world.Book.Correct(world.Session, world.Draft.Facts, []),
        ["SessionBook.Move"] = world => world.Book.Move(world.Session, world.Other.Id, world.Draft.Facts, []),
        ["SessionBook.Undo"] = world => world.Book.Undo(world.Session),
        ["SessionBook.Confirm"] = world => world.Book.Confirm(world.Session),
        ["SessionBook.Dispute"] = world => world.Book.Dispute(world.Session, world.Reason),
        ["SessionBook.Resolve"] = world => world.Book.Resolve(world.Session, true, world.Reason),
        ["PlannedSession.Propose"] = world => PlannedSession.Propose(
            new PlannedId(Guid.Empty), world.Slot, Modality.Remote, null, world.Assignment, Calls2020.First, [world.Planned], world.By,
                world.Now),
        ["PlannedSession.Accept"] = world => world.Planned.Accept(world.Assignment, Calls2020.First, [], world.By, world.Now),
        ["PlannedSession.Move"] = world => world.Planned.Move(world.Slot, world.Assignment, Calls2020.First, [], world.By, world.Now),
        ["PlannedSession.Keep"] = world => world.Planned.Keep(world.Assignment, world.By),
        ["AskedQuery.Of"] = world => AskedQuery.Of(
            new StaffQuery(QuerySubject.Requests, []), world.By, new CallBook([Calls2020.First]), world.Now),
        ["PlannedSession.Cancel"] = world => world.Planned.Cancel(world.Assignment, world.By),
    };

    public static TheoryData<string> Names => [.. Operations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Operation_WhenByAStranger_IsRefusedTheSameWhateverTheData(string name)
    {
        var operation = Operations[name];
        var expected = WhyOf(operation(World.Plain));
        Assert.NotNull(expected);
        World.Any.Sample(world => Assert.Equal(expected, WhyOf(operation(world))), iter: 500);
    }

    [Fact]
    public void DoubtsAbout_WhenByAStranger_SaysNothing() =>
        World.Any.Sample(
            world =>
            {
                Assert.Empty(world.Book.DoubtsAbout([world.Draft, world.Draft]));
                Assert.Empty(world.Book.DoubtsAbout(world.Session, world.Draft.Facts));
            },
            iter: 500);

    [Fact] // a new operation on something of a person asks who does it, or says above why not
    public void EveryOperationOnSomethingOfAPerson_AsksWho() =>
        Assert.Empty(PersonsThings.Operations.Where(method => !AsksWho(method)).Select(NameOf).Distinct().Except(ForAnyone.Keys));

    [Fact]
    public void EveryOperationThatAsksWho_IsTriedByAStranger() =>
        Assert.Equal(Operations.Keys.Concat(ForAnyone.Keys).Order(), PersonsThings.Operations.Select(NameOf).Distinct().Order());

    [Fact] // so that none of the above holds for want of anything to hold
    public void PersonsThings_WhenLooked_AreFoundDirectlyAndInside() => Assert.Superset(
        new HashSet<Type> { typeof(Person), typeof(Request), typeof(Assignment), typeof(HoursReport), typeof(SessionChange),
            typeof(SessionBook) },
        PersonsThings.Types.ToHashSet());

    [Fact]
    public void World_WhenByAStranger_IsNotOneOfItsPeople()
    {
        // The guard of the guard: its own people are not refused.
        Assert.Null(WhyOf(Operations["SessionBook.WhyNotLogAny"](World.Plain with { By = Mentors2020.Mentor })));
        Assert.Null(WhyOf(Operations["Request.ReadBy"](World.Plain with { By = Mentors2020.Staff })));
        Assert.Null(WhyOf(Operations["Proposals.For"](World.Plain with { By = Mentors2020.Staff })));
        Assert.Null(WhyOf(Operations["HoursReport.Of"](World.Plain with { By = Mentors2020.Staff })));
        Assert.Null(WhyOf(Operations["Slots.For"](World.Plain with { By = Requests2020.Officer })));
        Assert.Null(WhyOf(Operations["SessionBook.Confirm"](World.Plain with { By = Requests2020.Officer })));
    }

    private static bool AsksWho(MethodInfo method) =>
        method.GetParameters().Any(each => each.ParameterType == typeof(Person) && each.Name == "by")
        || (!method.IsStatic && method.DeclaringType!.GetProperty("By")?.PropertyType == typeof(Person));

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static Refusal? WhyOf(object? outcome) => outcome switch
    {
        null => null,
        Refusal refusal => refusal,
        _ => outcome.GetType().GetProperty("Why")?.GetValue(outcome) as Refusal,
    };

    /// <summary>What an operation may be about, and who has nothing to do with it.</summary>
    private sealed record World(
        Person By, RequestState State, bool AwaitsPerson, AssignmentState Life, SessionEntryKind Last, PlannedState Agreement, bool Counted,
        Membership Membership, int Days, int Minutes, string Reason, bool Answered)
    {
        public static World Plain { get; } = new(
            Stranger(Roles.Mentor, Mentors2020.Girona, Standing.Registered), RequestState.Submitted, false, AssignmentState.Open,
            SessionEntryKind.Logged, PlannedState.Proposed, true, Membership.Member, 0, 60, "Perquè sí", true);

        public static Gen<World> Any { get; } = Gen.Select(
            Gen.Select(Gen.Enum<Roles>().Array[0, 3], Gen.Int[0, 2].Select(which => which switch { 0 => null, 1 => Mentors2020.Girona, _ =>
                Mentors2020.Sabadell }), Gen.Enum<Standing>()),
            Gen.Select(Gen.Enum<RequestState>(), Gen.Bool, Gen.Enum<AssignmentState>(), Gen.Enum<SessionEntryKind>(),
                Gen.Enum<PlannedState>(), Gen.Bool),
            Gen.Select(Gen.Enum<Membership>(), Gen.Int[-40, 400], Gen.Int[0, 1500], Gen.OneOf("", "Perquè sí"), Gen.Bool),
            (who, states, facts) => new World(
                Stranger(who.Item1.Aggregate(Roles.None, (sum, each) => sum | each) & ~(Roles.Staff | Roles.Admin), who.Item2, who.Item3),
                states.Item1, states.Item2, states.Item3, states.Item4, states.Item5, states.Item6,
                facts.Item1, facts.Item2, facts.Item3, facts.Item4, facts.Item5));

        public DateTimeOffset Now => Assignments2020.Now.AddDays(Days);

        public DateOnly Day => DateOnly.FromDateTime(Now.Date);

        public Minutes Amount => new(Minutes);

        public RequestAnswers Answers => Answered ? Requests2020.Complete : new RequestAnswers();

        public Request Request => Requests2020.In(State) with { AwaitsPerson = AwaitsPerson };

        public AssessedRequest Assessed => new(Request, Assessment, [By]);

        public RequestAssessment Assessment => new()
        {
            Request = Request.Id,
            Municipality = Request.Municipality,
            Entries =
            [
                new AssessmentEntry(AssessmentMove.Scored, Mentors2020.Staff.Id, Now, Mentors2020.Staff.Email)
                {
                    Scores = new CriteriaScores(Minutes % 6, 0, 5), Text = Reason,
                },
            ],
        };

        public Verdict Verdict => Counted
            ? new Verdict(RequestMove.Granted, Reason, Service.Mentoring, Mentors2020.Profile.Person)
            : new Verdict(RequestMove.Waitlisted, Reason);

        public Letter Letter => new()
        {
            Id = new LetterId(Guid.Empty),
            Request = Request.Id,
            Number = Requests2020.Number,
            Call = "2020-1",
            Municipality = Requests2020.Berga,
            Verdict = Verdict,
            Text = "Bon dia",
            State = Answered ? LetterState.Held : LetterState.Sent,
            Author = Mentors2020.Staff.Email,
            At = Now,
        };

        public FaqItem Faq => new(1, 1, new FaqStep(
            FaqMove.Proposed, (FaqState)(Minutes % 5), new FaqContent(Reason, Answered ? "Sí." : null), Now));

        public Assignment Assignment => Assignments2020.Fresh.Assignment with { State = Life };

        public Assignment Other => Assignment with { Id = Assignments2020.IdOf(2), Municipality = "08298" };

        public Session Session => Sessions2020.First.Sessions[0] with
        {
            History = [new SessionEntry(Last, Sessions2020.First.Sessions[0].Facts, Now, Mentors2020.Mentor.Id, null)],
        };

        // The very facts of the session in one of the two: "it is so already" is what must not be told.
        public SessionDraft Draft => Answered
            ? new SessionDraft(Assignment.Id, Session.Facts)
            : new SessionDraft(Assignment.Id, Session.Facts with { Date = Day, Length = Amount });

        public SessionBook Book => new(Sessions2020.Calls, [Assignment, Other], Counted ? [Session] : [], By, Now);

        public Export Export => new(
            new ExportId(Guid.Empty), Mentors2020.Staff.Id, ExportParts.All, null, Now.AddMinutes(-Minutes), Answered ? Now : null);

        public Slot Slot => new(Day, new TimeOnly(10, 0), Amount);

        public PlannedSession Planned => new()
        {
            Id = new PlannedId(Guid.Empty),
            Assignment = Assignment.Id,
            Slot = Slot,
            Modality = Modality.Remote,
            ProposedBy = Mentors2020.Mentor.Id,
            ProposedFrom = Side.Mentor,
            State = Agreement,
            Wanted = Agreement == PlannedState.Moved ? Slot : null,
        };

        private static Person Stranger(Roles roles, string? municipality, Standing standing) =>
            new(Requests2020.PersonOf(99), "ningu@example.cat", "Ningú", roles, municipality, standing);
    }
}
