using XmessBot.Core.Members;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assessments;

/// <summary>A request with its assessment, and who assesses the requests of its call.</summary>
/// <param name="Request">The request.</param>
/// <param name="Assessment">Its assessment.</param>
/// <param name="CallsAssessors">The assessors of its call.</param>
public sealed record AssessedRequest(Request Request, RequestAssessment Assessment, IReadOnlyList<Person> CallsAssessors)
{
    /// <summary>Who assesses it.</summary>
    public IReadOnlyList<Person> Assessors => Assessment.AssessorsAmong(CallsAssessors);

    /// <summary>Those of them who have not given points yet.</summary>
    public IReadOnlyList<Person> Missing => Assessment.MissingAmong(CallsAssessors);

    /// <summary>
    /// Whether its council has changed it after a person gave their points, which stand until they give others (R17-R19, R23).
    /// </summary>
    internal bool HasChangedSince(PersonId assessor) => Assessment.ScoredAt(assessor) is { } scored && Request.WrittenAt > scored;

    /// <summary>Why a person cannot give points to it; null when they can (R12).</summary>
    public Refusal? WhyNotScore(Person by) => Assessment.WhyNotScore(Request, CallsAssessors, by);

    /// <summary>An assessor gives their points, which also moves a request that was only sent to "in assessment" (R12, R17-R19).</summary>
    public Outcome<AssessedRequest> Score(CriteriaScores scores, string? note, Person by, DateTimeOffset now) =>
        Assessment.Score(Request, CallsAssessors, scores, note, by, now).Then(assessment =>
            Request.Assess(by, now).Then<AssessedRequest>(request => this with { Request = request, Assessment = assessment }));

    /// <summary>Somebody of staff declares a conflict of interest (R12).</summary>
    public Outcome<AssessedRequest> Abstain(string? reason, Person by, DateTimeOffset now) =>
        With(Assessment.Abstain(Request, reason, by, now));

    /// <summary>They take it back (R12).</summary>
    public Outcome<AssessedRequest> Return(Person by, DateTimeOffset now) => With(Assessment.Return(Request, by, now));

    /// <summary>Staff says who assesses it; nobody, so that every assessor of the call does (R12).</summary>
    public Outcome<AssessedRequest> Name(IReadOnlyCollection<Person> assessors, Person by, DateTimeOffset now) =>
        With(Assessment.Name(Request, CallsAssessors, assessors, by, now));

    internal AssessedRequest Reminding(PersonId whom, Person by, DateTimeOffset now) =>
        this with { Assessment = Assessment.Remind(whom, by, now) };

    private Outcome<AssessedRequest> With(Outcome<RequestAssessment> changed) =>
        changed.Then<AssessedRequest>(assessment => this with { Assessment = assessment });
}
