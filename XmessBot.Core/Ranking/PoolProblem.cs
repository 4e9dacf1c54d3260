using XmessBot.Core.Assessments;
using XmessBot.Core.Ranking.Choosing;

namespace XmessBot.Core.Ranking;

/// <summary>A set of requests, by their places in the order of arrival.</summary>
/// <param name="Items">Which.</param>
/// <param name="Proven">Whether it is proven that no other comes before it.</param>
/// <param name="AtMostMore">How much more, in worth, a set can have that was not looked at; 0 when proven.</param>
internal sealed record ChosenSet(int[] Items, bool Proven, long AtMostMore);

/// <summary>The requests that share a trait, and what the call says of it.</summary>
internal sealed record TraitGroup(Trait Trait, int[] Members, long PairAlike, int AtLeast, int AtMost)
{
    /// <summary>What one more adds to so many, where one missing of "at least" counts as given.</summary>
    public long Step(int count, long missing) => -count * PairAlike + (count < AtLeast ? missing : 0);
}

/// <summary>
/// A demand in whole numbers. Points are counted in parts of <see cref="Scale"/>, which every mean of its assessors is a multiple of.
/// Above all points stands that every package is given, and above that what quotas ask at least.
/// </summary>
internal sealed class PoolProblem
{
    private readonly PoolDemand _demand;
    private readonly ChoiceProblem _problem;
    private readonly int[][] _groupsOf;
    private readonly int[] _grounds;
    private readonly long _granted; // more than all points together
    private readonly long _missing; // more than all packages together

    public PoolProblem(PoolDemand demand)
    {
        _demand = demand;
        Candidates = demand.Considered;
        Scale = 2 * Candidates.Aggregate(1L, (scale, each) => Lcm(scale, each.Assessments.Count));
        Worth = [.. Candidates.Select(WorthOf)];
        Groups = [.. GroupsThatCount()];
        _groupsOf =
        [
            .. Enumerable.Range(0, Worth.Length).Select(item =>
                Enumerable.Range(0, Groups.Length).Where(group => Groups[group].Members.Contains(item)).ToArray()),
        ];
        _grounds = [.. Candidates.Select(each => each.Grounds)];
        (_granted, _missing) = Above();
        _problem = new ChoiceProblem(
            [.. Worth.Select(worth => worth + _granted)],
            [
                .. Groups.Select(group => new ChoiceGroup(group.Members, Steps(group))),
                new ChoiceGroup([.. Enumerable.Range(0, Worth.Length)], new long[demand.Packages]), // R07: never past the pool
            ]);
    }

    /// <summary>The requests, in order of arrival.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>How many parts a point has.</summary>
    public long Scale { get; }

    /// <summary>The points of each request by itself, in parts.</summary>
    public long[] Worth { get; }

    /// <summary>The traits that count.</summary>
    public TraitGroup[] Groups { get; }

    /// <summary>Parts in points.</summary>
    public Points PointsOf(long parts) => new(parts, Scale);

    /// <summary>What one point of one of its assessors adds to a request, in parts.</summary>
    public long RiseOf(int item, Criterion criterion) =>
        _demand.Weights.Of(criterion).Count * (Scale / 2) / Candidates[item].Assessments.Count;

    /// <summary>The first set; null when the requests that the demand says are in cannot be.</summary>
    public ChosenSet? Best() => Best(_problem, with: null);

    /// <summary>
    /// The first set with this request in too; null when it cannot be. Where that lacks more than points of the first set, one of those
    /// of the greatest worth.
    /// </summary>
    public ChosenSet? BestWith(int item, int[] first) => Best(_problem, item, WorthOf(first) - _granted / 2);

    /// <summary>The first set but for one; null when there is no other.</summary>
    public ChosenSet? Other(int[] set) => set.Length == 0
        ? null
        : Best(_problem with { Groups = [.. _problem.Groups, new ChoiceGroup(set, new long[set.Length - 1])] }, with: null);

    /// <summary>
    /// Above zero when the other set, its worth raised so much, comes first: by worth, by special consideration (R22), by arrival.
    /// </summary>
    public int Compare(int[] one, int[] other, long raised) =>
        (WorthOf(other) + raised).CompareTo(WorthOf(one)) is not 0 and var byWorth ? byWorth
        : Grounds(other).CompareTo(Grounds(one)) is not 0 and var byGrounds ? byGrounds
        : ByArrival(one, other);

    /// <summary>The worth of a set: its points less its pairs alike, with all that stands above points.</summary>
    public long WorthOf(int[] set) => _problem.WorthOf(set)!.Value;

    /// <summary>Whether a worth that lacks so much of another lacks more than points: a package given, or what a quota asks.</summary>
    public bool IsBeyondPoints(long lack) => lack >= _granted / 2;

    /// <summary>The points of a set, each request by itself.</summary>
    public Points Gross(int[] set) => PointsOf(set.Sum(item => Worth[item]));

    /// <summary>What the pairs alike of a set take away.</summary>
    public Points PairsAlike(int[] set) => PointsOf(Groups.Sum(group => Pairs(group.Members.Count(set.Contains)) * group.PairAlike));

    /// <summary>The points of a set after its pairs alike.</summary>
    public Points Net(int[] set) => Gross(set) - PairsAlike(set);

    /// <summary>Requests by number.</summary>
    public string[] NumbersOf(IEnumerable<int> items) => [.. items.Order().Select(item => Candidates[item].Number)];

    /// <summary>Numbers as requests, in order of arrival.</summary>
    public int[] Numbered(IReadOnlyCollection<string> numbers) =>
        [.. Enumerable.Range(0, Candidates.Count).Where(item => numbers.Contains(Candidates[item].Number))];

    /// <summary>From one set to another, by the points that are asked for.</summary>
    public SetChange Change(int[] from, int[] to, Func<int[], Points> points, bool proven) =>
        new(NumbersOf(to.Except(from)), NumbersOf(from.Except(to)), points(from) - points(to), proven);

    /// <summary>Those that would be in by points alone, with those that are in whatever they are worth.</summary>
    public int[] ByPointsAlone() =>
        [.. ByPoints(Enumerable.Range(0, Worth.Length)).OrderByDescending(IsHeld).Take(_demand.Packages).Order()];

    /// <summary>
    /// Those left out, in the order in which packages more would be given while the chosen keep theirs; last those that a quota stops.
    /// </summary>
    public IReadOnlyList<int> Waiting(int[] chosen)
    {
        var counts = Groups.Select(group => group.Members.Count(chosen.Contains)).ToArray();
        var left = Enumerable.Range(0, Worth.Length).Except(chosen).ToList();
        var order = new List<int>();
        while (left.Count > 0)
        {
            var next = left.OrderBy(item => GroupsWith(item).Any(group => counts[group] >= Groups[group].AtMost))
                .ThenByDescending(item => Worth[item] + GroupsWith(item).Sum(group => Groups[group].Step(counts[group], _missing)))
                .ThenByDescending(item => _grounds[item]).ThenBy(item => item).First();
            left.Remove(next);
            order.Add(next);
            foreach (var group in GroupsWith(next)) counts[group]++;
        }

        return order;
    }

    /// <summary>The groups that a request is in.</summary>
    public IReadOnlyList<int> GroupsWith(int item) => _groupsOf[item];

    /// <summary>By points alone: then by special consideration, then by arrival.</summary>
    public IEnumerable<int> ByPoints(IEnumerable<int> items) =>
        items.OrderByDescending(item => Worth[item]).ThenByDescending(item => _grounds[item]).ThenBy(item => item);

    private static long Lcm(long one, long other) => one / Points.Gcd(one, other) * other;

    private static long Pairs(long count) => count * (count - 1) / 2;

    private static int ByArrival(int[] one, int[] other) =>
        one.Zip(other, (first, second) => first.CompareTo(second)).FirstOrDefault(order => order != 0);

    private bool IsHeld(int item) => _demand.In.Contains(Candidates[item].Number);

    private int Grounds(int[] set) => set.Sum(item => _grounds[item]);

    private ChosenSet? Best(ChoiceProblem problem, int? with, long? least = null)
    {
        var decided = Candidates.Select((_, item) => IsHeld(item) || item == with ? true : (bool?)null);
        if (problem.Deciding([.. decided]) is not { } open) return null;
        var choice = BestChoice.Of(open.Left, [.. open.Items.Select(item => _grounds[item])], least - open.Worth);
        return new ChosenSet(open.Whole(choice.Items), choice.Proven, choice.Most - choice.Worth);
    }

    private long WorthOf(Candidate candidate)
    {
        var criteria = Enum.GetValues<Criterion>().Sum(each => (long)_demand.Weights.Of(each).Count * candidate.SumOf(each));
        long besides = _demand.Weights.Involvement.Count * candidate.Involvement + _demand.Weights.Special.Count * candidate.Grounds;
        return criteria * (Scale / 2 / candidate.Assessments.Count) + besides * (Scale / 2);
    }

    // A class that a quota names has a group also when nobody is of it.
    private IEnumerable<TraitGroup> GroupsThatCount() => Candidates.SelectMany(each => each.Traits)
        .Concat(_demand.Weights.Quotas.Where(quota => quota.Class is not null).Select(quota => new Trait(quota.Kind, quota.Class!)))
        .Distinct()
        .OrderBy(trait => trait.Kind).ThenBy(trait => trait.Class, StringComparer.Ordinal)
        .Select(GroupOf)
        .Where(group => group.PairAlike > 0 || group.AtLeast > 0 || group.AtMost < int.MaxValue);

    private TraitGroup GroupOf(Trait trait)
    {
        var quotas = _demand.Weights.Quotas.Where(quota => quota.IsOf(trait)).ToArray();
        return new TraitGroup(
            trait,
            [.. Enumerable.Range(0, Candidates.Count).Where(item => Candidates[item].Traits.Contains(trait))],
            _demand.Weights.Alike.GetValueOrDefault(trait.Kind).Count * (Scale / 2),
            quotas.Select(quota => quota.AtLeast).DefaultIfEmpty().Max(),
            quotas.Min(quota => quota.AtMost) ?? int.MaxValue);
    }

    private long[] Steps(TraitGroup group) =>
    [
        .. Enumerable.Range(0, Math.Min(group.AtMost, Math.Min(group.Members.Length, _demand.Packages)))
            .Select(count => group.Step(count, _missing)),
    ];

    // Multiples of what all points are multiples of: the search steps over the sets in between.
    private (long Granted, long Missing) Above()
    {
        var parts = Groups.Select(group => group.PairAlike).Concat(Worth).Aggregate(0L, Points.Gcd);
        var pair = Enumerable.Range(0, Worth.Length).Select(item => GroupsWith(item).Sum(group => Groups[group].PairAlike)).Max();
        var all = Worth.OrderDescending().Take(_demand.Packages).Sum() + Pairs(_demand.Packages) * pair;
        var granted = (2 * all / Math.Max(1, parts) + 2) * Math.Max(1, parts);
        return (granted, granted * (_demand.Packages + 1));
    }
}
