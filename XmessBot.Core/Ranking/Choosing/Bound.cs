namespace XmessBot.Core.Ranking.Choosing;

/// <summary>
/// A proof in whole numbers that no set within the bounds is worth more. Any prices of the groups give one: an item pays the prices of
/// its groups, a step is paid the price of its own, and each column for itself is then taken where that pays. The tableau proposes
/// prices that are good; whatever it rounded, the proof holds.
/// </summary>
internal sealed class Bound(Columns columns)
{
    /// <summary>One unit of worth, in those that the bound is counted in.</summary>
    public const long Unit = 1 << 10;

    private readonly long[] _prices = new long[columns.Rows];

    /// <summary>No set is worth more, in 1/1024.</summary>
    public long Most { get; private set; }

    /// <summary>What each column is worth at the prices, in 1/1024: having it otherwise than it pays lowers the bound by as much.</summary>
    public long[] Reduced { get; } = new long[columns.Count];

    /// <summary>Proves with the prices of the tableau, moved so far along its ray.</summary>
    public long Prove(Tableau tableau, double along = 0)
    {
        for (var row = 0; row < _prices.Length; row++)
            _prices[row] = (long)Math.Round((tableau.Price(row) + along * tableau.Ray[row]) * Unit);
        Most = 0;
        for (var column = 0; column < columns.Count; column++)
        {
            var price = 0L;
            foreach (var row in columns.RowsOf[column]) price += _prices[row];
            var reduced = columns.Worth[column] * Unit + (columns.IsItem(column) ? -price : price);
            Reduced[column] = reduced;
            Most += reduced * (reduced > 0 ? tableau.Bounds.High[column] : tableau.Bounds.Low[column]);
        }

        return Most;
    }
}
