using XmessBot.Core.Assessments;
using XmessBot.Core.Calls;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using static XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Core.Ranking;

/// <summary>What is stored of a call that the ranking of one of its pools depends on.</summary>
/// <param name="Call">The call.</param>
/// <param name="Service">The service of the pool.</param>
/// <param name="Packages">How many packages the pool can still pay for (R07).</param>
/// <param name="Requests">Its requests, in the order in which they arrived.</param>
/// <param name="Assessments">The assessment of each, in the same order.</param>
/// <param name="Assessors">The assessors of the call.</param>
/// <param name="Involvements">What staff entered of involvement (R20), oldest first.</param>
/// <param name="Topics">The topics of the network, by which two needs are alike (R21).</param>
/// <param name="Weights">How much everything counts in the call.</param>
public sealed record DemandFacts(
    Call Call, Service Service, int Packages, IReadOnlyList<Request> Requests, IReadOnlyList<RequestAssessment> Assessments,
    IReadOnlyCollection<Person> Assessors, IReadOnlyList<Involvement> Involvements, IReadOnlyCollection<string> Topics,
    RankingWeights Weights);

/// <summary>
/// The demand of a pool, made of what is stored. Its ranking shows everybody's points, so an assessor sees none before giving their own
/// to every request of it that is theirs to assess (R12).
/// </summary>
public sealed record CallDemand
{
    // From so many inhabitants on; towns of a class have services of about the same size.
    private static readonly int[] Sizes = [0, 1_000, 5_000, 20_000, 50_000];

    private CallDemand(PoolDemand demand, IReadOnlyList<string> unscored) => (Demand, Unscored) = (demand, unscored);

    /// <summary>The demand.</summary>
    public PoolDemand Demand { get; }

    /// <summary>The requests that its reader has still to give points to.</summary>
    public IReadOnlyList<string> Unscored { get; }

    /// <summary>
    /// Makes it of the requests that meet the conditions: undecided, from somebody confirmed (R01), and for the service or no preference
    /// (R13). Refused for who is not staff (R12).
    /// </summary>
    /// <param name="facts">What is stored.</param>
    /// <param name="also">Numbers of requests that are looked at though they prefer the other service.</param>
    /// <param name="by">Who asks.</param>
    public static Outcome<CallDemand> Of(DemandFacts facts, IReadOnlyCollection<string> also, Person by)
    {
        if (!by.IsStaff) return new OnlyStaff();
        var considered = facts.Requests.Zip(facts.Assessments, (request, assessment) => (request, assessment))
            .Where(each => MeetsConditions(each.request)
                && (!each.request.PrefersOther(facts.Service) || also.Contains(each.request.Number!)))
            .ToArray();
        var demand = new PoolDemand
        {
            Service = facts.Service,
            Packages = facts.Packages,
            Weights = facts.Weights,
            Candidates = [.. considered.Select((each, arrival) => CandidateOf(facts, each.request, each.assessment, arrival))],
        };
        return new CallDemand(
            demand,
            [.. considered.Where(each => each.assessment.MissingAmong(facts.Assessors).Any(person => person.Id == by.Id))
                .Select(each => each.request.Number!)]);
    }

    /// <summary>
    /// Ranks it, or what it would be. Refused as <see cref="PoolDemand.Rank"/>, and where points would be shown to who has still to give
    /// theirs (R12); without excess demand there are none in it.
    /// </summary>
    public Outcome<PoolRanking> Rank(Func<PoolDemand, PoolDemand>? whatIf = null)
    {
        var asked = whatIf?.Invoke(Demand) ?? Demand;
        return asked.Considered.Count > asked.Packages && Unscored.Count > 0 ? new NotScoredYet(Unscored) : asked.Rank();
    }

    private static bool MeetsConditions(Request request) =>
        request.State != RequestState.Granted && RequestMoves.Allows(request.State, RequestMove.Granted) && !request.AwaitsPerson;

    private static Candidate CandidateOf(DemandFacts facts, Request request, RequestAssessment assessment, int arrival) => new()
    {
        Number = request.Number!,
        Arrival = arrival,
        Assessments = [.. assessment.Given.Select(each => each.Scores)],
        Involvement = Involvement.For(request.Municipality, request.Author, facts.Involvements),
        Special = IsRecent(request.Municipality, facts.Call) ? SpecialConsideration.RecentMember : SpecialConsideration.None,
        Traits = [.. TraitsOf(request, facts.Topics)],
    };

    // R22, by the public list: where it gives no day, nothing is known.
    private static bool IsRecent(string municipality, Call call) =>
        MembershipBook.ListedSince(municipality) is { Earliest: { } joined } && joined >= call.RecentSince;

    // R21: what the form and the register say; what nobody said is like nothing.
    private static IEnumerable<Trait> TraitsOf(Request request, IReadOnlyCollection<string> topics)
    {
        foreach (var topic in Proposals.TopicsOf(request, topics)) yield return new Trait(DiversityKind.Need, topic);
        if (WithCode(request.Municipality) is { } council)
        {
            yield return new Trait(DiversityKind.Territory, council.Comarca);
            var size = Sizes.Last(from => council.Population >= from);
            yield return new Trait(DiversityKind.Size, FormattableString.Invariant($"{size}"));
        }

        if (request.Answers.Gender is { Length: > 0 } gender)
            yield return new Trait(DiversityKind.Gender, gender.Trim().ToLowerInvariant());
    }
}
