namespace XmessBot.Core.Ranking.Choosing;

/// <summary>The columns of a choice: first its items, then the steps of each group in order. A row is a group.</summary>
internal sealed class Columns
{
    public Columns(ChoiceProblem problem)
    {
        Items = problem.Worth.Length;
        Rows = problem.Groups.Length;
        FirstStep = new int[Rows + 1];
        FirstStep[0] = Items;
        for (var row = 0; row < Rows; row++)
            FirstStep[row + 1] = FirstStep[row] + Math.Min(problem.Groups[row].Steps.Length, problem.Groups[row].Members.Length);
        var steps = problem.Groups
            .SelectMany((group, row) => group.Steps.Take(FirstStep[row + 1] - FirstStep[row]).Select(worth => (Row: row, Worth: worth)))
            .ToArray();
        Worth = [.. problem.Worth, .. steps.Select(step => step.Worth)];
        RowsOf = [.. problem.GroupsOfItems(), .. steps.Select(int[] (step) => [step.Row])];
    }

    /// <summary>How many items.</summary>
    public int Items { get; }

    /// <summary>How many columns.</summary>
    public int Count => Worth.Length;

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>What each column adds when it is 1.</summary>
    public long[] Worth { get; }

    /// <summary>The rows that a column is in: an item in those of its groups, a step in that of its own.</summary>
    public int[][] RowsOf { get; }

    /// <summary>The first step's column of each group, and at the end the number of columns.</summary>
    public int[] FirstStep { get; }

    /// <summary>Whether a column is an item.</summary>
    public bool IsItem(int column) => column < Items;
}

/// <summary>The least and the most that each column may be, 0 or 1, with a way back. Artificial columns stay 0.</summary>
internal sealed class ColumnBounds(int columns, int artificial)
{
    private readonly Stack<(int Column, int Low, int High)> _changes = new();

    /// <summary>The least.</summary>
    public int[] Low { get; } = new int[columns + artificial];

    /// <summary>The most.</summary>
    public int[] High { get; } = [.. Enumerable.Repeat(1, columns), .. new int[artificial]];

    /// <summary>How many changes were made: a moment to come back to.</summary>
    public int Moment => _changes.Count;

    /// <summary>Whether the column has one value left.</summary>
    public bool IsFixed(int column) => Low[column] == High[column];

    /// <summary>Gives it one value; false, and unchanged, when it has the other.</summary>
    public bool Fix(int column, int value)
    {
        if (value < Low[column] || value > High[column]) return false;
        _changes.Push((column, Low[column], High[column]));
        (Low[column], High[column]) = (value, value);
        return true;
    }

    /// <summary>Takes back what was changed since.</summary>
    public void BackTo(int moment)
    {
        while (_changes.Count > moment)
        {
            var (column, low, high) = _changes.Pop();
            (Low[column], High[column]) = (low, high);
        }
    }
}
