using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using XmessBot.Core.Calendar;

namespace XmessBot.Exports;

/// <summary>
/// Writes sheets as .xlsx. Hours are numbers: readers show a duration as a time of day or a date. Each number has an explicit format, and
/// each cell its reference, without which some readers put the cells after an empty one in the wrong column.
/// </summary>
internal static class Workbook
{
    /// <summary>The media type of .xlsx.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly SpreadCheetahOptions Options = new() { WriteCellReferenceAttributes = true };

    /// <summary>The file.</summary>
    public static async Task<byte[]> WriteAsync(IReadOnlyList<Sheet> sheets, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        await using (var book = await Spreadsheet.CreateNewAsync(file, Options, cancellationToken))
        {
            var styles = new Styles(book);
            foreach (var sheet in sheets) await WriteAsync(book, styles, sheet, cancellationToken);
            await book.FinishAsync(cancellationToken);
        }

        return file.ToArray();
    }

    private static async Task WriteAsync(Spreadsheet book, Styles styles, Sheet sheet, CancellationToken cancellationToken)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var at = 0; at < sheet.Columns.Count; at++) options.Column(at + 1).Width = sheet.Columns[at].Width;
        await book.StartWorksheetAsync(sheet.Name, options, cancellationToken);
        await book.AddRowAsync([.. sheet.Columns.Select(column => new StyledCell(column.Title, styles.Head))], cancellationToken);
        foreach (var row in sheet.Rows) await book.AddRowAsync([.. row.Select(styles.CellOf)], cancellationToken);
    }

    private sealed class Styles(Spreadsheet book)
    {
        private readonly StyleId _text = book.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });
        private readonly StyleId _number = Formatted(book, "0");
        private readonly StyleId _hours = Formatted(book, "0.00");
        private readonly StyleId _day = Formatted(book, "dd/mm/yyyy");
        private readonly StyleId _moment = Formatted(book, "dd/mm/yyyy hh:mm");

        public StyleId Head { get; } = book.AddStyle(new Style { Font = { Bold = true }, Alignment = { WrapText = true } });

        public StyledCell CellOf(object? value) => value switch
        {
            null or "" => new StyledCell((string?)null, null),
            string text => new StyledCell(SheetText.Harmless(text), _text),
            int number => new StyledCell(number, _number),
            decimal hours => new StyledCell(hours, _hours),
            DateOnly day => new StyledCell(day.ToDateTime(TimeOnly.MinValue), _day),
            DateTimeOffset moment => new StyledCell(MadridTime.At(moment).DateTime, _moment),
            _ => throw new ArgumentException($"No cell holds a {value.GetType()}.", nameof(value)),
        };

        private static StyleId Formatted(Spreadsheet book, string format) => book.AddStyle(
            new Style { Format = NumberFormat.Custom(format), Alignment = { Vertical = VerticalAlignment.Top } });
    }
}
