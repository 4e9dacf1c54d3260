namespace XmessBot.Core.Ranking.Choosing;

/// <summary>A group of items, and what having some of them in the chosen set adds to its worth.</summary>
/// <param name="Members">The items of the group.</param>
/// <param name="Steps">
/// What the first, the second, … member chosen adds; it never grows from one to the next. No more members than steps can be chosen.
/// </param>
/// <remarks>
/// Everything about a set that is not about one item is of this form: a penalty p for each pair alike has the steps 0, -p, -2p, …; a
/// quota "at most" ends the steps; a quota "at least" begins them with a reward; the packages of a pool are a quota of all items.
/// </remarks>
internal sealed record ChoiceGroup(int[] Members, long[] Steps);

/// <summary>Which items to choose, so that the worth of the set, its items' and its groups', is the greatest.</summary>
/// <param name="Worth">What each item is worth.</param>
/// <param name="Groups">The groups; an item may be in any number of them.</param>
internal sealed record ChoiceProblem(long[] Worth, ChoiceGroup[] Groups)
{
    /// <summary>The worth of a set; null when it has more of a group than can be chosen.</summary>
    public long? WorthOf(IEnumerable<int> set)
    {
        var chosen = new bool[Worth.Length];
        var sum = 0L;
        foreach (var item in set)
        {
            chosen[item] = true;
            sum += Worth[item];
        }

        foreach (var group in Groups)
        {
            var count = group.Members.Count(member => chosen[member]);
            if (count > group.Steps.Length) return null;
            sum += group.Steps.Take(count).Sum();
        }

        return sum;
    }

    /// <summary>The groups that each item is in.</summary>
    public int[][] GroupsOfItems()
    {
        var groups = Worth.Select(_ => new List<int>()).ToArray();
        for (var group = 0; group < Groups.Length; group++)
            foreach (var item in Groups[group].Members) groups[item].Add(group);
        return [.. groups.Select(each => each.ToArray())];
    }

    /// <summary>What is left to choose when some items are decided and groups have no more than so many members.</summary>
    /// <param name="decided">For each item whether it is in; null is still open.</param>
    /// <param name="most">The most members of each group, the decided ones included; null where the groups say enough.</param>
    /// <returns>Null when the items decided to be in are more than some group allows.</returns>
    public OpenChoice? Deciding(IReadOnlyList<bool?> decided, IReadOnlyList<int>? most = null)
    {
        var open = Enumerable.Range(0, Worth.Length).Where(item => decided[item] is null).ToArray();
        var place = new Dictionary<int, int>(open.Select((item, index) => KeyValuePair.Create(item, index)));
        var settled = Enumerable.Range(0, Worth.Length).Where(item => decided[item] is true).ToArray();
        if (WorthOf(settled) is not { } worth) return null;
        var groups = Groups.Select((group, index) => new ChoiceGroup(
            [.. group.Members.Where(place.ContainsKey).Select(member => place[member])],
            [.. group.Steps.Take(most?[index] ?? group.Steps.Length).Skip(group.Members.Count(member => decided[member] is true))]));
        var left = new ChoiceProblem([.. open.Select(item => Worth[item])], [.. groups.Where(group => group.Members.Length > 0)]);
        return new OpenChoice(left, open, settled, worth);
    }
}

/// <summary>A problem some of whose items are decided.</summary>
/// <param name="Left">What is left of it; its items are numbered anew.</param>
/// <param name="Items">For each item of what is left, its number in the whole problem.</param>
/// <param name="Settled">The items decided to be in, in the whole problem.</param>
/// <param name="Worth">What those are worth.</param>
internal sealed record OpenChoice(ChoiceProblem Left, int[] Items, int[] Settled, long Worth)
{
    /// <summary>What is left when some of what is left is decided too.</summary>
    public OpenChoice Then(OpenChoice next) =>
        new(next.Left, [.. next.Items.Select(item => Items[item])], Whole(next.Settled), Worth + next.Worth);

    /// <summary>A set of the whole problem, as far as it is still open, in what is left.</summary>
    public int[] Numbered(IEnumerable<int> whole) =>
        [.. whole.Select(item => Array.BinarySearch(Items, item)).Where(place => place >= 0)];

    /// <summary>A set of what is left, with what is settled, in the whole problem.</summary>
    public int[] Whole(IEnumerable<int> set) => [.. Settled.Concat(set.Select(item => Items[item])).Order()];
}
