using System.IO.Compression;
using XmessBot.Exports;

namespace XmessBot.Tests.Exports;

/// <summary>What is written in a workbook is what each reader reads, whatever it is.</summary>
public sealed class WorkbookTests
{
    private static readonly Sheet Odd = new(
        "Sol·licituds",
        [new("Text", 30), new("Hores", 9), new("Dia", 12), new("Moment", 17), new("Núm.", 8)],
        [
            ["Un text", 2m, new DateOnly(2026, 5, 4), new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero), 1],
            [null, null, null, null, null], // a row of nothing, and the next is still in its place
            // More than a day, and a moment that is another day in Madrid.
            ["=1+1", 26.5m, new DateOnly(2026, 12, 31), new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero), 0],
            ["+34 972 41 90 00", -1.5m, null, null, -1], // below zero
            ["-2 sessions", 0m, null, null, 1000],
            ["@SUM(A1)", 1m / 3, null, null, 1_000_000], // no exact decimal
            ["\t=1+1", 0.75m, null, null, 5],
            ["Cometes \"dobles\", coma; «llatines» i l'apòstrof", 4m, null, null, 6],
            ["Dues\nlínies", 4m, null, null, 7],
            ["2026-05-04", 4m, null, null, 8], // a text that looks like a day stays one
            ["0012", 4m, null, null, 9], // and one that looks like a number keeps its zeros
            ["<b>&amp; 🙂 ç l·l", 4m, null, null, 10],
        ]);

    [Fact]
    public async Task Workbook_WhenReadByTwoReaders_HasEachValueAsWhatItIs() =>
        await SheetChecks.SameAsync([Odd, Odd with { Name = "Bosses d'hores" }],
            await WriteAsync(Odd, Odd with { Name = "Bosses d'hores" }));

    [Fact] // Excel and LibreOffice take them from these elements
    public async Task Workbook_WhenWritten_HasWidthsAHeadThatStaysAndTheReferenceOfEachCell()
    {
        using var file = new ZipArchive(new MemoryStream(await WriteAsync(Odd)));
        using var reader = new StreamReader(await file.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync());
        var sheet = await reader.ReadToEndAsync();
        Assert.Contains("<pane ySplit=\"1\"", sheet, StringComparison.Ordinal);
        Assert.Contains("state=\"frozen\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<col min=\"1\" max=\"1\" width=\"30\" customWidth=\"1\"/>", sheet, StringComparison.Ordinal);
        Assert.Contains("r=\"B4\"", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+34", "'+34")]
    [InlineData("-2", "'-2")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Text_WhenItBeginsAsAFormula_IsHarmless(string text, string written) => Assert.Equal(written, SheetText.Harmless(text));

    [Theory]
    [InlineData("a")]
    [InlineData("🙂")] // not cut in the middle
    public void Text_WhenLongerThanACell_IsCut(string letter)
    {
        var cut = SheetText.Harmless(string.Concat(Enumerable.Repeat(letter, SheetText.Longest + 1)));
        Assert.InRange(cut.Length, SheetText.Longest - 1, SheetText.Longest);
        Assert.EndsWith(letter + "…", cut, StringComparison.Ordinal);
    }

    private static Task<byte[]> WriteAsync(params IReadOnlyList<Sheet> sheets) => Workbook.WriteAsync(sheets, CancellationToken.None);
}
