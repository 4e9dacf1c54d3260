namespace XmessBot.Core.Ranking.Choosing;

/// <summary>
/// How far the bound fell when a count of a group, or an item, was decided up or down: learnt on the way, to decide next what makes it
/// fall most on both sides. It only chooses the order of the search.
/// </summary>
internal sealed class Falls(Columns columns)
{
    private const double Least = 1e-3; // a side that never fell must not hide the other

    private readonly (double Sum, int Times)[] _learnt = new (double, int)[2 * (columns.Items + columns.Rows)];
    private (double Sum, int Times) _all;

    /// <summary>Takes note of a fall, for a step that was so far from whole.</summary>
    public void Learn(int column, bool up, double far, double fall)
    {
        ref var learnt = ref _learnt[Key(column, up)];
        learnt = (learnt.Sum + fall / far, learnt.Times + 1);
        _all = (_all.Sum + fall / far, _all.Times + 1);
    }

    /// <summary>How good it is to decide a column that has this value.</summary>
    public double Promise(int column, double value) =>
        Math.Max(Least, Expected(column, true) * (1 - value)) * Math.Max(Least, Expected(column, false) * value);

    private double Expected(int column, bool up) =>
        _learnt[Key(column, up)] is { Times: > 0 } own ? own.Sum / own.Times : _all.Times > 0 ? _all.Sum / _all.Times : 1;

    private int Key(int column, bool up) =>
        2 * (columns.IsItem(column) ? column : columns.Items + columns.RowsOf[column][0]) + (up ? 1 : 0);
}
