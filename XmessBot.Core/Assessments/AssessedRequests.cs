using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Assessments;

/// <summary>An assessor and what they have not scored yet.</summary>
/// <param name="Assessor">Who.</param>
/// <param name="Requests">What, at least one.</param>
public sealed record Unassessed(Person Assessor, IReadOnlyList<AssessedRequest> Requests);

/// <summary>Who of the commission has not scored what, and reminding them.</summary>
public static class AssessedRequests
{
    /// <summary>
    /// Those who have not scored something that waits for it, in the order of the assessors. A request whose author is not confirmed
    /// yet waits for nobody's points (R01).
    /// </summary>
    public static IReadOnlyList<Unassessed> MissingByAssessor(this IReadOnlyCollection<AssessedRequest> requests) =>
    [
        .. requests.Where(each => !each.Request.AwaitsPerson && RequestMoves.IsPending(each.Request.State))
            .SelectMany(each => each.Missing, (each, person) => (Each: each, Person: person))
            .GroupBy(pair => pair.Person.Id)
            .Select(pairs => new Unassessed(pairs.First().Person, [.. pairs.Select(pair => pair.Each)])),
    ];

    /// <summary>
    /// Those that have changed after an assessor gave their points, which stand, while nothing is decided of them (R23). It is told to them
    /// alone: when others gave theirs is as hidden as the points (R12).
    /// </summary>
    public static IReadOnlyList<AssessedRequest> ChangedSince(this IReadOnlyCollection<AssessedRequest> requests, PersonId assessor) =>
    [
        .. requests.Where(each => RequestMoves.IsPending(each.Request.State) && each.HasChangedSince(assessor)
            && each.Assessors.Any(person => person.Id == assessor)),
    ];

    /// <summary>
    /// Staff reminds an assessor of all that they have not scored, with one e-mail: the same requests, with that reminder. Refused when
    /// nothing is left, and to a second one on the same day, whoever sends it.
    /// </summary>
    /// <param name="requests">Every request that waits for points.</param>
    /// <param name="whom">The assessor.</param>
    /// <param name="by">Who reminds.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<IReadOnlyList<AssessedRequest>> Remind(
        this IReadOnlyCollection<AssessedRequest> requests, Person whom, Person by, DateTimeOffset now)
    {
        if (!by.IsStaff) return new OnlyStaff();
        if (requests.WasReminded(whom.Id, now)) return new RemindedToday(whom);
        if (requests.MissingByAssessor().FirstOrDefault(each => each.Assessor.Id == whom.Id) is not { } missing)
            return new NothingToAssess(whom);
        return new Outcome<IReadOnlyList<AssessedRequest>>.Done(
            [.. requests.Select(each => missing.Requests.Contains(each) ? each.Reminding(whom.Id, by, now) : each)]);
    }

    /// <summary>Whether somebody has been reminded of any of them today.</summary>
    public static bool WasReminded(this IReadOnlyCollection<AssessedRequest> requests, PersonId person, DateTimeOffset now) =>
        requests.Any(each => each.Assessment.WasReminded(person, MadridTime.DayOf(now)));
}
