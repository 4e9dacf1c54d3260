using CsCheck;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Decisions;
using XmessBot.Core.Exports;
using XmessBot.Core.Faq;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Core.Scheduling;
using XmessBot.Core.Sessions;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Sessions;
using Standing = XmessBot.Core.Members.Standing;

namespace XmessBot.Tests.Members;

/// <summary>What an operation may be about, and who has nothing to do with it.</summary>
internal sealed record StrangersWorld(
    Person By, RequestState State, bool AwaitsPerson, AssignmentState Life, SessionEntryKind Last, PlannedState Agreement, bool Counted,
    Membership Membership, int Days, int Minutes, string Reason, bool Answered)
{
    public static StrangersWorld Plain { get; } = new(
        Stranger(Roles.Mentor, Mentors2020.Girona, Standing.Registered), RequestState.Submitted, false, AssignmentState.Open,
        SessionEntryKind.Logged, PlannedState.Proposed, true, Membership.Member, 0, 60, "Perquè sí", true);

    public static Gen<StrangersWorld> Any { get; } = Gen.Select(
        Gen.Select(Gen.Enum<Roles>().Array[0, 3], Gen.Int[0, 2].Select(which => which switch { 0 => null, 1 => Mentors2020.Girona, _ =>
            Mentors2020.Sabadell }), Gen.Enum<Standing>()),
        Gen.Select(Gen.Enum<RequestState>(), Gen.Bool, Gen.Enum<AssignmentState>(), Gen.Enum<SessionEntryKind>(),
            Gen.Enum<PlannedState>(), Gen.Bool),
        Gen.Select(Gen.Enum<Membership>(), Gen.Int[-40, 400], Gen.Int[0, 1500], Gen.OneOf("", "Perquè sí"), Gen.Bool),
        (who, states, facts) => new StrangersWorld(
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
