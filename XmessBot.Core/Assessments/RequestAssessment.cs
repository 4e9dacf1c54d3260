using System.Collections.Immutable;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assessments;

/// <summary>
/// How the technical commission assesses one request (R12, R17-R19): who assesses it, who has a conflict of interest, and the points and
/// notes of each. All of it follows from its entries, which are only added. What of it a person may see is <see cref="SeenBy"/>.
/// </summary>
public sealed record RequestAssessment
{
    /// <summary>The request.</summary>
    public required RequestId Request { get; init; }

    /// <summary>The INE code of the council that asks: nobody of it assesses the request.</summary>
    public required string Municipality { get; init; }

    /// <summary>What has happened, oldest first.</summary>
    public ImmutableList<AssessmentEntry> Entries { get; init; } = [];

    /// <summary>Whom staff named to assess this request; nobody, when every assessor of the call does.</summary>
    public IReadOnlyList<PersonId> Named => Standing(AssessmentMove.Named, AssessmentMove.Unnamed);

    /// <summary>Who declared a conflict of interest.</summary>
    public IReadOnlyList<PersonId> Abstaining => Standing(AssessmentMove.Abstained, AssessmentMove.Returned);

    /// <summary>The last points of each who gave any and has no conflict of interest, in the order of their first ones.</summary>
    internal IReadOnlyList<Assessment> Given =>
        [.. Entries.Where(entry => entry.Move == AssessmentMove.Scored && !Abstaining.Contains(entry.Who)).GroupBy(entry => entry.Who)
            .Select(entries => entries.Last()).Select(last => new Assessment(last.Who, last.Scores!, last.Text, last.At))];

    /// <summary>Who has given points that count. That they did is no secret; which points is.</summary>
    public IReadOnlyList<PersonId> ScoredBy => [.. Given.Select(each => each.Assessor)];

    /// <summary>Whether somebody has given points that count.</summary>
    public bool HasScored(PersonId person) => ScoredBy.Contains(person);

    /// <summary>The points of a person that count, for themselves and for the store; null when there are none.</summary>
    public CriteriaScores? ScoresOf(PersonId person) => Given.FirstOrDefault(each => each.Assessor == person)?.Scores;

    /// <summary>When a person gave the points that count; null when there are none.</summary>
    internal DateTimeOffset? ScoredAt(PersonId person) => Given.FirstOrDefault(each => each.Assessor == person)?.At;

    /// <summary>
    /// Who assesses the request: those named, else the assessors of the call; never somebody of its council, nor who has a conflict.
    /// </summary>
    /// <param name="callsAssessors">The assessors of the call.</param>
    public IReadOnlyList<Person> AssessorsAmong(IReadOnlyCollection<Person> callsAssessors) =>
        [.. callsAssessors.Where(person => Named.Count == 0 || Named.Contains(person.Id)).Where(MayAssess)];

    /// <summary>Those of its assessors who have not given points yet.</summary>
    /// <param name="callsAssessors">The assessors of the call.</param>
    public IReadOnlyList<Person> MissingAmong(IReadOnlyCollection<Person> callsAssessors) =>
        [.. AssessorsAmong(callsAssessors).Where(person => !HasScored(person.Id))];

    /// <summary>
    /// An assessor gives their points, or others instead of their earlier ones. Refused to who is not staff, is of the council, has a
    /// conflict or is not an assessor of this request, out of 0-5, and once the request is decided (R12, R17-R19).
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="callsAssessors">The assessors of the call.</param>
    /// <param name="scores">The points for each criterion.</param>
    /// <param name="note">Why; null for none.</param>
    /// <param name="by">The assessor.</param>
    /// <param name="now">The moment.</param>
    public Outcome<RequestAssessment> Score(Request request, IReadOnlyCollection<Person> callsAssessors, CriteriaScores scores,
        string? note, Person by, DateTimeOffset now) =>
        WhyNotScore(request, callsAssessors, by) is { } refusal ? refusal
        : !scores.AreInRange ? new PointsOutOfRange(scores)
        : With(new AssessmentEntry(AssessmentMove.Scored, by.Id, now, by.Email) { Scores = scores, Text = Trimmed(note) });

    /// <summary>Why a person cannot give points to the request; null when they can (R12).</summary>
    public Refusal? WhyNotScore(Request request, IReadOnlyCollection<Person> callsAssessors, Person by) =>
        IsStaff(by) ?? IsUndecided(request)
        ?? (by.Municipality == Municipality ? new AssessesOwnCouncil(Municipality)
            : Abstaining.Contains(by.Id) ? new HasConflict()
            : AssessorsAmong(callsAssessors).All(person => person.Id != by.Id) ? new NotItsAssessor()
            : null);

    /// <summary>
    /// Somebody of staff declares a conflict of interest: they do not assess the request, and points that they gave count no longer.
    /// Refused when they have declared it already, and once the request is decided (R12).
    /// </summary>
    public Outcome<RequestAssessment> Abstain(Request request, string? reason, Person by, DateTimeOffset now) =>
        (IsStaff(by) ?? IsUndecided(request)) is { } refusal ? refusal
        : Abstaining.Contains(by.Id) ? new HasConflict()
        : With(new AssessmentEntry(AssessmentMove.Abstained, by.Id, now, by.Email) { Text = Trimmed(reason) });

    /// <summary>They take it back. Refused when they had declared none, and once the request is decided (R12).</summary>
    public Outcome<RequestAssessment> Return(Request request, Person by, DateTimeOffset now) =>
        (IsStaff(by) ?? IsUndecided(request)) is { } refusal ? refusal
        : !Abstaining.Contains(by.Id) ? new HasNoConflict()
        : With(new AssessmentEntry(AssessmentMove.Returned, by.Id, now, by.Email));

    /// <summary>
    /// Staff says who assesses the request; nobody, so that every assessor of the call does again. Refused for who is not staff, is no
    /// assessor of the call, is of the council or has a conflict, and once the request is decided (R12).
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="callsAssessors">The assessors of the call.</param>
    /// <param name="assessors">Those who assess this request.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="now">The moment.</param>
    public Outcome<RequestAssessment> Name(
        Request request, IReadOnlyCollection<Person> callsAssessors, IReadOnlyCollection<Person> assessors, Person by,
        DateTimeOffset now)
    {
        if ((IsStaff(by) ?? IsUndecided(request)) is { } refusal) return refusal;
        if (assessors.FirstOrDefault(person => !person.IsStaff) is { } other) return new AssessorNotStaff(other);
        if (assessors.FirstOrDefault(person => callsAssessors.All(each => each.Id != person.Id)) is { } unnamed)
            return new NotCallsAssessor(unnamed);
        if (assessors.Any(person => person.Municipality == Municipality)) return new AssessesOwnCouncil(Municipality);
        if (assessors.Any(person => Abstaining.Contains(person.Id))) return new HasConflict();
        var ids = assessors.Select(person => person.Id).ToArray();
        return With(
            [
                .. Named.Except(ids).Select(id => new AssessmentEntry(AssessmentMove.Unnamed, id, now, by.Email)),
                .. ids.Except(Named).Select(id => new AssessmentEntry(AssessmentMove.Named, id, now, by.Email)),
            ]);
    }

    /// <summary>Whether somebody was reminded of it on a civil day, in Madrid.</summary>
    public bool WasReminded(PersonId person, DateOnly day) => Entries.Any(entry =>
        entry.Move == AssessmentMove.Reminded && entry.Who == person && MadridTime.DayOf(entry.At) == day);

    /// <summary>With a reminder of one who has not scored it; <see cref="AssessedRequests.Remind"/> decides whether it is sent.</summary>
    internal RequestAssessment Remind(PersonId person, Person by, DateTimeOffset now) =>
        With(new AssessmentEntry(AssessmentMove.Reminded, person, now, by.Email));

    /// <summary>
    /// What a person may see of it (R12): everything, once they have given points themselves; before, nothing of what others gave.
    /// </summary>
    public SeenAssessment SeenBy(Person viewer) => new(this, viewer.IsStaff && HasScored(viewer.Id));

    private bool MayAssess(Person person) =>
        person.IsStaff && person.Municipality != Municipality && !Abstaining.Contains(person.Id);

    // Those whose last move of the two is the first.
    private PersonId[] Standing(AssessmentMove begins, AssessmentMove ends) =>
        [.. Entries.Where(entry => entry.Move == begins || entry.Move == ends).GroupBy(entry => entry.Who)
            .Where(entries => entries.Last().Move == begins).Select(entries => entries.Key)];

    private RequestAssessment With(params AssessmentEntry[] entries) => this with { Entries = Entries.AddRange(entries) };

    // R12
    private static Refusal? IsStaff(Person by) => by.IsStaff ? null : new OnlyStaff();

    private static Refusal? IsUndecided(Request request) =>
        RequestMoves.Allows(request.State, RequestMove.Declined) ? null : new NotInAssessment(request.State);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
