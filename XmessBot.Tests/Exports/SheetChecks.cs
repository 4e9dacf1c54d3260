using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Exports;

namespace XmessBot.Tests.Exports;

/// <summary>Compares the cells of a file, as two readers read them, with the data that they are of.</summary>
internal static class SheetChecks
{
    /// <summary>Each cell is what its value is, in both.</summary>
    public static async Task SameAsync(IReadOnlyList<Sheet> sheets, byte[] file)
    {
        var (shown, read) = (await LibreOffice.ReadAsync(file), SecondReader.Read(file));
        Assert.Equal(sheets.Select(sheet => sheet.Name).Order(StringComparer.Ordinal), shown.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(sheets.Select(sheet => sheet.Name), read.Keys);
        foreach (var sheet in sheets)
        {
            IReadOnlyList<object?>[] rows = [[.. sheet.Columns.Select(column => column.Title)], .. sheet.Rows];
            Assert.All(rows, row => Assert.Equal(sheet.Columns.Count, row.Count));
            Assert.Equal(rows.Select(row => string.Join(" ¦ ", row.Select(Shown))),
                shown[sheet.Name].Select(row => string.Join(" ¦ ", row)));
            Assert.Equal(rows.Select(row => string.Join(" ¦ ", row.Select(Typed))),
                read[sheet.Name].Select(row => string.Join(" ¦ ", row.Select(Typed))));
        }
    }

    // As a person sees it.
    private static string Shown(object? value) => value switch
    {
        null => "",
        string text => SheetText.Harmless(text),
        decimal hours => Math.Round(hours, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        DateTimeOffset moment => MadridTime.At(moment).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // As a program reads it: what is a number is one, and what is a moment too.
    private static string Typed(object? value) => value switch
    {
        null or "" => "",
        string text => $"text {SheetText.Harmless(text)}",
        DateOnly day => Typed(day.ToDateTime(TimeOnly.MinValue)),
        DateTimeOffset moment => Typed(MadridTime.At(moment).DateTime),
        DateTime moment => string.Create(CultureInfo.InvariantCulture, $"moment {moment:yyyy-MM-dd HH:mm}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"number {Convert.ToDouble(value, CultureInfo.InvariantCulture):0.######}"),
    };
}
