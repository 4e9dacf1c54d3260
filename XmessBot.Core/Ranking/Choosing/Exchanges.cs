namespace XmessBot.Core.Ranking.Choosing;

/// <summary>
/// Makes a good set of a proposal: adds, and exchanges one for one, and goes on for a while where that is no gain, without taking back
/// what it just did. Proves nothing.
/// </summary>
internal sealed class Exchanges(ChoiceProblem problem)
{
    private const int Rest = 7; // for so many exchanges an item that was exchanged stays as it is

    private readonly int[][] _groupsOf = problem.GroupsOfItems();
    private readonly int[] _counts = new int[problem.Groups.Length];
    private readonly bool[] _chosen = new bool[problem.Worth.Length];
    private readonly int[] _restsUntil = new int[problem.Worth.Length];

    /// <summary>How many numbers were computed.</summary>
    public long Work { get; private set; }

    /// <summary>A set within the bounds, or null when what they force is too much.</summary>
    /// <param name="bounds">Which items are in or out for certain.</param>
    /// <param name="proposed">Items to begin with, the best first.</param>
    /// <param name="patience">How many exchanges to go on without a gain.</param>
    public int[]? From(ColumnBounds bounds, IEnumerable<int> proposed, int patience)
    {
        Array.Clear(_counts);
        Array.Clear(_chosen);
        Array.Clear(_restsUntil);
        int[] items = [.. Enumerable.Range(0, _chosen.Length)];
        foreach (var item in items.Where(item => bounds.Low[item] == 1))
        {
            if (Gain(item) is null) return null;
            Turn(item);
        }

        int[] free = [.. items.Where(item => !bounds.IsFixed(item))];
        foreach (var item in proposed.Where(item => !bounds.IsFixed(item)))
            if (!_chosen[item] && Gain(item) > 0) Turn(item);
        return Improved(free, patience);
    }

    private int[] Improved(int[] free, int patience)
    {
        var (best, most, worth, since) = (Set(), 0L, 0L, 0);
        for (var time = 1; since <= patience; time++)
        {
            if (Add(free) is { } added) worth += added;
            else if (Exchange(free, time) is { } exchanged) worth += exchanged;
            else break;
            since++;
            if (worth > most) (best, most, since) = (Set(), worth, 0);
        }

        return best;
    }

    private int[] Set() => [.. Enumerable.Range(0, _chosen.Length).Where(item => _chosen[item])];

    private long? Add(int[] free)
    {
        var (best, most) = (-1, 0L);
        foreach (var item in free)
            if (!_chosen[item] && Gain(item) is { } gain && gain > most) (best, most) = (item, gain);
        if (best < 0) return null;
        Turn(best);
        return most;
    }

    // The best exchange there is, also where it loses.
    private long? Exchange(int[] free, int time)
    {
        var (goes, comes, most) = (-1, -1, long.MinValue);
        foreach (var one in free)
        {
            if (!_chosen[one] || _restsUntil[one] > time) continue;
            Turn(one);
            var lost = Gain(one)!.Value;
            foreach (var other in free)
            {
                if (_chosen[other] || other == one || _restsUntil[other] > time) continue;
                if (Gain(other) is { } gain && gain - lost > most) (goes, comes, most) = (one, other, gain - lost);
            }

            Turn(one);
        }

        if (goes < 0) return null;
        Turn(goes);
        Turn(comes);
        (_restsUntil[goes], _restsUntil[comes]) = (time + Rest, time + Rest);
        return most;
    }

    private long? Gain(int item)
    {
        var gain = problem.Worth[item];
        Work += _groupsOf[item].Length;
        foreach (var group in _groupsOf[item])
        {
            var steps = problem.Groups[group].Steps;
            if (_counts[group] >= steps.Length) return null;
            gain += steps[_counts[group]];
        }

        return gain;
    }

    private void Turn(int item)
    {
        _chosen[item] = !_chosen[item];
        foreach (var group in _groupsOf[item]) _counts[group] += _chosen[item] ? 1 : -1;
    }
}
