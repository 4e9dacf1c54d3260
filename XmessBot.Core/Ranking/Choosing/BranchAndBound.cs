namespace XmessBot.Core.Ranking.Choosing;

/// <summary>
/// Looks for the set of greatest worth: the bound of what is open is compared with the best set found; where it is higher, a column
/// that the tableau has a fraction of is decided both ways. Nothing is left out without a proof in whole numbers, and nothing depends
/// on time or chance: work is counted, and the search ends unproven when it passes the effort allowed.
/// </summary>
internal sealed class BranchAndBound
{
    private const double Whole = 1e-6;
    private const double Near = 0.01;
    private const int NodesPerExchange = 16;
    private const int Patience = 40;

    private readonly ChoiceProblem _problem;
    private readonly Columns _columns;
    private readonly Tableau _tableau;
    private readonly Bound _bound;
    private readonly Exchanges _exchanges;
    private readonly Falls _falls;
    private readonly long _grain; // worths of sets are multiples of it
    private readonly long _effort;
    private bool _any; // the first set that is worth enough will do
    private long _best;
    private int[]? _found;

    public BranchAndBound(ChoiceProblem problem, long effort)
    {
        _problem = problem;
        _columns = new Columns(problem);
        _tableau = new Tableau(_columns);
        _bound = new Bound(_columns);
        _exchanges = new Exchanges(problem);
        _falls = new Falls(_columns);
        _effort = effort;
        _grain = Math.Max(1, _columns.Worth.Aggregate(0L, (one, other) => Gcd(one, Math.Abs(other))));
    }

    /// <summary>How many partial choices were looked at.</summary>
    public long Nodes { get; private set; }

    /// <summary>How many numbers were computed.</summary>
    public long Work => _tableau.Work + _exchanges.Work;

    /// <summary>What no set is worth more than, as known before anything was decided.</summary>
    public long Most { get; private set; }

    /// <summary>Whether the search went through; false when it ended for its effort.</summary>
    public bool Proven => Work <= _effort;

    /// <summary>The best set found, at least as good as a known one.</summary>
    public int[] Best(int[] known)
    {
        (_any, _found) = (false, known);
        _best = _problem.WorthOf(known) ?? throw new ArgumentException("More of a group than can be chosen.", nameof(known));
        Explore();
        return _found;
    }

    /// <summary>A set of at least that worth, or null when there is none or none was found.</summary>
    public int[]? Find(long worth)
    {
        (_any, _found, _best) = (true, null, worth - _grain);
        Explore();
        return _found;
    }

    /// <summary>A good set by the proposal of the whole problem, and at least as good as a known one.</summary>
    public int[] Good(int[] known)
    {
        _tableau.Solve(() => false);
        var proposed = _exchanges.From(_tableau.Bounds, Rounded(Values()), 5 * Patience);
        return proposed is not null && _problem.WorthOf(proposed) > _problem.WorthOf(known) ? proposed : known;
    }

    /// <summary>Decides an item for all that follows.</summary>
    public void Decide(int item, bool chosen) => _tableau.Bounds.Fix(item, chosen ? 1 : 0);

    /// <summary>Decides an item for one question.</summary>
    public int[]? FindWith(int item, long worth)
    {
        var moment = _tableau.Bounds.Moment;
        Decide(item, true);
        var found = Find(worth);
        _tableau.Bounds.BackTo(moment);
        return found;
    }

    /// <summary>Leaves out what no set of that worth can have, and keeps what each must.</summary>
    public OpenChoice Open(long worth)
    {
        _tableau.Solve(() => false);
        var slack = _bound.Prove(_tableau) - worth * Bound.Unit;
        bool? Decided(int column) => Math.Abs(_bound.Reduced[column]) > slack ? _bound.Reduced[column] > 0 : null;
        var items = Enumerable.Range(0, _problem.Worth.Length).Select(Decided).ToArray();
        var most = Enumerable.Range(0, _columns.Rows).Select(row =>
            Enumerable.Range(_columns.FirstStep[row], _columns.FirstStep[row + 1] - _columns.FirstStep[row])
                .TakeWhile(step => Decided(step) is not false).Count());
        return _problem.Deciding(items, [.. most]) ?? throw new InvalidOperationException("There is no set of that worth.");
    }

    private long Needed => (_best + _grain) * Bound.Unit;

    private bool Ended => !Proven || (_any && _found is not null);

    private static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);

    private void Explore(Action<long>? learn = null)
    {
        Nodes++;
        var feasible = _tableau.Solve(() => _bound.Prove(_tableau) < Needed);
        var most = _bound.Prove(_tableau);
        learn?.Invoke(feasible ? most : Math.Min(most, Needed));
        if (Nodes == 1) Most = most / Bound.Unit;
        if (most < Needed || (!feasible && ProveNothing() < Needed)) return;
        var values = Values();
        var (column, value) = Fraction(values);
        if (column < 0) Offer(_exchanges.From(_tableau.Bounds, Rounded(values), patience: 0));
        else if (Nodes % NodesPerExchange == 1) Offer(_exchanges.From(_tableau.Bounds, Rounded(values), _any ? 0 : Patience));
        if (column < 0) column = FirstOpen(); // no fraction, and yet not proven: a rounding
        if (column < 0 || Ended || _bound.Most < Needed) return;
        var moment = _tableau.Bounds.Moment;
        var from = _bound.Most;
        FixWhatCannotPay();
        Branch(column, value, value >= 0.5, from);
        if (!Ended) Branch(column, value, value < 0.5, from);
        _tableau.Bounds.BackTo(moment);
    }

    // The bounds allow nothing, and prices far enough along the ray prove it.
    private long ProveNothing() => _bound.Prove(_tableau, 2 * ((_bound.Most - Needed) / (double)Bound.Unit + 1) / _tableau.RayGain);

    private double[] Values() =>
    [
        .. Enumerable.Range(0, _problem.Worth.Length)
            .Select(item => _tableau.Bounds.IsFixed(item) ? _tableau.Bounds.Low[item] : _tableau.Value(item)),
    ];

    private static IEnumerable<int> Rounded(double[] values) =>
        Enumerable.Range(0, values.Length).Where(item => values[item] > 0.5).OrderByDescending(item => values[item]);

    private int FirstOpen() => Enumerable.Range(0, _problem.Worth.Length).FirstOrDefault(item => !_tableau.Bounds.IsFixed(item), -1);

    private void Offer(int[]? set)
    {
        if (set is null || _problem.WorthOf(set) is not { } worth || worth <= _best) return;
        (_best, _found) = (worth, set);
    }

    // How many of a group, where that is a fraction: it decides most. Else an item.
    private (int Column, double Value) Fraction(double[] values)
    {
        var (column, value, best) = (-1, 0.0, 0.0);
        for (var row = 0; row < _columns.Rows; row++)
        {
            var count = _problem.Groups[row].Members.Sum(member => values[member]);
            var step = _columns.FirstStep[row] + (int)count;
            if (step < _columns.FirstStep[row + 1]) Consider(step, count - Math.Floor(count));
        }

        for (var item = 0; column < 0 && item < values.Length; item++) Consider(item, values[item]);
        return (column, value);

        void Consider(int which, double fraction)
        {
            if (Math.Min(fraction, 1 - fraction) < Whole) return;
            if (_falls.Promise(which, fraction) is var promise && promise > best) (column, value, best) = (which, fraction, promise);
        }
    }

    private void FixWhatCannotPay()
    {
        for (var column = 0; column < _columns.Count; column++)
        {
            if (!_tableau.Bounds.IsFixed(column) && _bound.Most - Math.Abs(_bound.Reduced[column]) < Needed)
                _tableau.Bounds.Fix(column, _bound.Reduced[column] > 0 ? 1 : 0);
        }
    }

    private void Branch(int column, double value, bool up, long from)
    {
        var moment = _tableau.Bounds.Moment;
        if (Decided(column, up).All(each => _tableau.Bounds.Fix(each, up ? 1 : 0)))
            Explore(most => _falls.Learn(column, up, Math.Max(Near, up ? 1 - value : value), Math.Max(0, from - most)));
        _tableau.Bounds.BackTo(moment);
    }

    // With a step of a group, those before it are taken too; without it, none after it.
    private IEnumerable<int> Decided(int column, bool up)
    {
        if (_columns.IsItem(column)) return [column];
        var row = _columns.RowsOf[column][0];
        return up
            ? Enumerable.Range(_columns.FirstStep[row], column - _columns.FirstStep[row] + 1)
            : Enumerable.Range(column, _columns.FirstStep[row + 1] - column);
    }
}
