using System.Numerics;

namespace XmessBot.Core.Ranking.Choosing;

/// <summary>
/// The choice with fractions of items allowed, a linear program, by the dual simplex method. A column is an item or a step of a group,
/// between two bounds that the search moves; a row says of a group that it has as many steps as members. As all columns have two
/// bounds, any basis stays one to go on from when bounds move. Its numbers are rounded, so they only propose: see
/// <see cref="Bound"/>.
/// </summary>
internal sealed class Tableau
{
    private const double Zero = 1e-9;
    private const double Tolerance = 1e-7;
    private const int MaxPivots = 5_000; // a cycle of degenerate pivots would be left here; what is proposed so far is used

    private readonly int _columns;
    private readonly double[][] _rows; // the columns, then one artificial of each row, whose reduced cost is the price of the row
    private readonly double[] _reduced;
    private readonly double[] _basic; // the value of the basic column of each row
    private readonly int[] _columnOf; // of each row, its basic column
    private readonly int[] _rowOf; // of each column, the row where it is basic, or -1
    private readonly bool[] _atHigh;
    private readonly List<(double Ratio, double Size, int Column)> _breaks = [];

    public Tableau(Columns columns)
    {
        Bounds = new ColumnBounds(columns.Count, columns.Rows);
        _columns = columns.Count;
        var width = columns.Count + columns.Rows;
        _rows = [.. Enumerable.Range(0, columns.Rows).Select(_ => new double[width])];
        _reduced = new double[width];
        for (var column = 0; column < columns.Count; column++)
        {
            _reduced[column] = columns.Worth[column];
            foreach (var row in columns.RowsOf[column]) _rows[row][column] = columns.IsItem(column) ? 1 : -1;
        }

        _basic = new double[columns.Rows];
        _columnOf = [.. Enumerable.Range(columns.Count, columns.Rows)];
        _rowOf = new int[width];
        _atHigh = new bool[width];
        Array.Fill(_rowOf, -1);
        for (var row = 0; row < columns.Rows; row++)
        {
            _rows[row][columns.Count + row] = 1;
            _rowOf[columns.Count + row] = row;
        }

        Ray = new double[columns.Rows];
    }

    /// <summary>The bounds of the columns.</summary>
    public ColumnBounds Bounds { get; }

    /// <summary>How many numbers were computed: the measure of work, the same on every machine.</summary>
    public long Work { get; private set; }

    /// <summary>Where nothing is feasible: the direction in which prices prove it.</summary>
    public double[] Ray { get; }

    /// <summary>How much a step along <see cref="Ray"/> lowers the bound.</summary>
    public double RayGain { get; private set; }

    /// <summary>The value of a column.</summary>
    public double Value(int column) => _rowOf[column] is >= 0 and var row ? _basic[row] : AtBound(column);

    /// <summary>The price of a row: what one member more of its group would cost.</summary>
    public double Price(int row) => -_reduced[_columns + row];

    /// <summary>Goes on to the optimum within the bounds as they are now; false when they allow nothing.</summary>
    /// <param name="enough">Asked now and then: whether the prices reached will do.</param>
    public bool Solve(Func<bool> enough)
    {
        Place();
        for (var pivots = 0; pivots < MaxPivots && LeavingRow() is >= 0 and var leaving; pivots++)
        {
            if (pivots % 10 == 9 && enough()) return true;
            if (!Enter(leaving)) return false;
        }

        return true;
    }

    private double AtBound(int column) => _atHigh[column] ? Bounds.High[column] : Bounds.Low[column];

    private void Place()
    {
        Array.Clear(_basic);
        for (var column = 0; column < _columns; column++)
        {
            if (_rowOf[column] >= 0) continue;
            if (Math.Abs(_reduced[column]) > Zero) _atHigh[column] = _reduced[column] > 0;
            if (AtBound(column) != 0) Move(column, AtBound(column));
        }
    }

    private void Move(int column, double by)
    {
        Work += _rows.Length;
        for (var row = 0; row < _rows.Length; row++) _basic[row] -= _rows[row][column] * by;
    }

    private double Excess(int row) =>
        Math.Max(Bounds.Low[_columnOf[row]] - _basic[row], _basic[row] - Bounds.High[_columnOf[row]]);

    private double Norm(ReadOnlySpan<double> values)
    {
        Work += values.Length;
        var sum = 0.0;
        foreach (var value in values) sum += value * value;
        return sum;
    }

    // The steepest: far out of its bounds, for the length of its row.
    private int LeavingRow()
    {
        var (leaving, most) = (-1, 0.0);
        for (var row = 0; row < _rows.Length; row++)
        {
            if (Excess(row) is var excess && excess <= Tolerance) continue;
            var steep = excess * excess / Norm(_rows[row].AsSpan(_columns));
            if (steep > most) (leaving, most) = (row, steep);
        }

        return leaving;
    }

    // The columns that may move towards mending the row, cheapest first: each goes to its other bound until one is enough, and enters.
    private bool Enter(int leaving)
    {
        var row = _rows[leaving];
        var leaver = _columnOf[leaving];
        var rises = _basic[leaving] < Bounds.Low[leaver];
        _breaks.Clear();
        for (var column = 0; column < _columns; column++)
        {
            if (_rowOf[column] >= 0 || Bounds.Low[column] == Bounds.High[column]) continue;
            var slope = rises ? row[column] : -row[column];
            if (_atHigh[column] ? slope > Zero : slope < -Zero)
                _breaks.Add((Math.Abs(_reduced[column] / slope), -Math.Abs(slope), column));
        }

        _breaks.Sort();
        var left = Excess(leaving);
        foreach (var (_, size, column) in _breaks)
        {
            left += size;
            if (left <= Zero)
            {
                Exchange(leaving, column, rises);
                return true;
            }

            Move(column, _atHigh[column] ? -1 : 1);
            _atHigh[column] = !_atHigh[column];
        }

        for (var each = 0; each < Ray.Length; each++) Ray[each] = rises ? row[_columns + each] : -row[_columns + each];
        RayGain = left;
        return false;
    }

    private void Exchange(int leaving, int entering, bool rises)
    {
        var leaver = _columnOf[leaving];
        var step = (_basic[leaving] - (rises ? Bounds.Low[leaver] : Bounds.High[leaver])) / _rows[leaving][entering];
        var entered = AtBound(entering) + step;
        Move(entering, step);
        _basic[leaving] = entered;
        Pivot(leaving, entering);
        (_rowOf[leaver], _atHigh[leaver]) = (-1, !rises);
        (_rowOf[entering], _columnOf[leaving]) = (leaving, entering);
    }

    private void Pivot(int row, int column)
    {
        var pivot = _rows[row];
        var factor = 1 / pivot[column];
        for (var each = 0; each < pivot.Length; each++) pivot[each] *= factor;
        pivot[column] = 1;
        foreach (var other in _rows)
            if (other != pivot) Subtract(other, pivot, column);
        Subtract(_reduced, pivot, column);
    }

    private void Subtract(double[] from, double[] pivot, int column)
    {
        var times = from[column];
        if (times == 0) return;
        Work += from.Length;
        var (factor, each) = (new Vector<double>(times), 0);
        for (; each <= from.Length - Vector<double>.Count; each += Vector<double>.Count)
            (new Vector<double>(from, each) - factor * new Vector<double>(pivot, each)).CopyTo(from, each);
        for (; each < from.Length; each++) from[each] -= times * pivot[each];
        from[column] = 0;
    }
}
