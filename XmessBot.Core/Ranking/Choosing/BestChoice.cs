namespace XmessBot.Core.Ranking.Choosing;

/// <summary>The best set of a problem, and whether it is proven to be.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="Worth">What the set is worth.</param>
/// <param name="Most">What no set is worth more than; the worth itself when that is proven.</param>
/// <param name="Proven">Whether no other set comes before it; false when the search ended for its effort.</param>
internal sealed record Choice(int[] Items, long Worth, long Most, bool Proven);

/// <summary>
/// The first of all sets: by worth, then by favour, then by its items: of two sets the one that has the first item in which they differ.
/// Each level looks only among what the one before left open.
/// </summary>
internal static class BestChoice
{
    /// <summary>The effort that a question may take, in numbers computed: about two seconds of one core.</summary>
    public const long Effort = 3_000_000_000;

    /// <summary>Chooses.</summary>
    /// <param name="problem">The problem; its items are in their order.</param>
    /// <param name="favour">For each item, what decides among sets of the same worth: the greater sum.</param>
    /// <param name="least">When no set is worth so much, any of the greatest worth will do.</param>
    /// <param name="effort">How much work to do at most.</param>
    public static Choice Of(
        ChoiceProblem problem, IReadOnlyList<int> favour, long? least = null, long effort = Effort)
    {
        var wide = new BranchAndBound(problem, effort);
        var set = wide.Good([]);
        var open = wide.Open(problem.WorthOf(set)!.Value);
        var byWorth = new BranchAndBound(open.Left, effort -= wide.Work);
        set = open.Whole(byWorth.Best(open.Numbered(set)));
        var worth = problem.WorthOf(set)!.Value;
        if (!byWorth.Proven) return new Choice(set, worth, Math.Max(worth, open.Worth + byWorth.Most), Proven: false);
        if (worth < least) return new Choice(set, worth, worth, Proven: true);

        open = open.Then(byWorth.Open(worth - open.Worth));
        var favouring = Favouring(open, favour);
        var byFavour = new BranchAndBound(favouring, effort -= byWorth.Work);
        var favoured = byFavour.Best(byFavour.Good(open.Numbered(set)));
        set = open.Whole(favoured);
        if (!byFavour.Proven) return new Choice(set, worth, worth, Proven: false);

        var last = byFavour.Open(favouring.WorthOf(favoured)!.Value);
        var (earliest, proven) = Earliest(last, last.Numbered(favoured), effort - byFavour.Work);
        return new Choice(open.Whole(last.Whole(earliest)), worth, worth, proven);
    }

    private static ChoiceProblem Favouring(OpenChoice worthy, IReadOnlyList<int> favour)
    {
        var scale = 1L + worthy.Items.Sum(item => favour[item]);
        return new ChoiceProblem(
            [.. worthy.Left.Worth.Select((worth, item) => worth * scale + favour[worthy.Items[item]])],
            [.. worthy.Left.Groups.Select(group => group with { Steps = [.. group.Steps.Select(step => step * scale)] })]);
    }

    // Item by item: is there a set that is worth as much, with this one and those before as decided?
    private static (int[] Set, bool Proven) Earliest(OpenChoice favoured, int[] set, long effort)
    {
        var search = new BranchAndBound(favoured.Left, effort);
        var worth = favoured.Left.WorthOf(set)!.Value;
        for (var item = 0; item < favoured.Items.Length; item++)
        {
            if (!set.Contains(item) && search.FindWith(item, worth) is { } earlier) set = earlier;
            search.Decide(item, set.Contains(item));
        }

        return (set, search.Proven);
    }
}
