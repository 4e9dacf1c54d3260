namespace XmessBot.Exports;

/// <summary>A sheet of a workbook, as data.</summary>
/// <param name="Name">Its name: at most 31 characters, and none of <c>[]:*?/\</c>.</param>
/// <param name="Columns">Its columns, from left to right.</param>
/// <param name="Rows">
/// Its rows, one value a column: a text, a whole number (<see cref="int"/>), hours (<see cref="decimal"/>), a day
/// (<see cref="DateOnly"/>), a moment (<see cref="DateTimeOffset"/>, shown as of Madrid), or null for an empty cell.
/// </param>
internal sealed record Sheet(string Name, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>A column of a sheet.</summary>
/// <param name="Title">The text of its head.</param>
/// <param name="Width">Its width in characters.</param>
internal sealed record Column(string Title, int Width);
