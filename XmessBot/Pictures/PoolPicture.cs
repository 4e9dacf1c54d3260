using ScottPlot;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Wording;

namespace XmessBot.Pictures;

/// <summary>
/// Draws how an hour pool stands (R05, R06): the whole of it, and below it what is assigned, done and agreed, and where it leads at this
/// rhythm.
/// </summary>
internal static class PoolPicture
{
    /// <summary>The height in pixels.</summary>
    public const int Height = 440;

    private const double BarWidth = 0.7;
    private static readonly Texts Texts = Texts.For("Pictures");

    /// <summary>The same in words, for who does not see the picture.</summary>
    public static string Words(PoolReport report) => string.Join(' ',
    [
        $"{Texts.Plain(report.Pool.Service == Service.Mentoring ? "mentoring" : "advisory")}. {TitleOf(report)}.",
        .. RowsOf(report).Skip(1).Select(row => Texts.Plain("poolRow", ("what", row.Name), ("hours", HoursWording.Amount(row.Amount)))),
    ]);

    /// <summary>Draws a report as a PNG.</summary>
    public static byte[] Draw(PoolReport report)
    {
        using var plot = PictureStyle.Begin(TitleOf(report));
        var rows = RowsOf(report).ToArray();
        var bars = plot.Add.Bars(rows.Select((row, at) => new Bar
        {
            // From top to bottom.
            Position = rows.Length - at,
            Value = HoursOf(row.Amount),
            Size = BarWidth,
            FillColor = row.Color,
            LineWidth = 0,
            Orientation = Orientation.Horizontal,
        }).ToArray());
        bars.Horizontal = true;
        var most = Math.Max(1, rows.Max(row => HoursOf(row.Amount)));
        plot.Axes.Left.Set([.. rows.Select((row, at) => ((double)(rows.Length - at), row.Name))]);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Bottom.Set(PictureStyle.HourTicks(most));
        plot.Axes.SetLimits(0, most * 1.1, 0.4, rows.Length + 0.6);
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Right.FrameLineStyle.Width = plot.Axes.Top.FrameLineStyle.Width = 0;
        return plot.Png(Height);
    }

    private static string TitleOf(PoolReport report) => report.Level == PoolLevel.Full
        ? Texts.Plain("poolFull", ("total", HoursWording.Amount(report.Pool.Total)))
        : Texts.Plain(
            "left", ("one", HoursWording.Singular(report.Pool.Left)), ("left", HoursWording.Amount(report.Pool.Left)),
            ("assigned", HoursWording.Amount(report.Pool.Total)));

    private static IEnumerable<(string Name, Minutes Amount, Color Color)> RowsOf(PoolReport report)
    {
        var assigned = report.Level == PoolLevel.Free ? PictureStyle.Done : PictureStyle.Warning;
        yield return (Texts.Plain("poolTotal"), report.Pool.Total, PictureStyle.Whole);
        yield return (Texts.Plain("poolAssigned"), report.Pool.Assigned, assigned);
        yield return (Texts.Plain("poolDone"), report.Used, PictureStyle.Done);
        yield return (Texts.Plain("poolPlanned"), report.Planned, PictureStyle.Planned);
        if (report.Forecast is { } forecast) yield return (Texts.Plain("poolForecast"), forecast, PictureStyle.Planned);
    }

    private static double HoursOf(Minutes amount) => amount.Count / 60.0;
}
