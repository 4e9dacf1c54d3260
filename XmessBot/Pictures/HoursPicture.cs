using ScottPlot;
using XmessBot.Core.Calendar;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Sessions;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Pictures;

/// <summary>Draws the hours of an assignment as a bar chart: one bar a week over the window of its call.</summary>
public sealed class HoursPicture(TimeProvider clock)
{
    /// <summary>The width in pixels.</summary>
    public const int Width = 800;

    /// <summary>The height in pixels.</summary>
    public const int Height = 400;

    private const int MaxLabels = 14;

    // Shipped with the host: slim container images have no fonts, and text would not be drawn.
    internal const string Font = "Open Sans";
    private static readonly Texts Texts = Texts.For("Pictures");

    static HoursPicture() =>
        Fonts.AddFontFile(Font, Path.Combine(AppContext.BaseDirectory, "Pictures/Fonts/OpenSans-Regular.ttf"));

    /// <summary>Draws a report as a PNG.</summary>
    public byte[] Draw(HoursReport report)
    {
        using var plot = new Plot();
        plot.Title(Texts.Plain(
            "title",
            ("council", Municipalities.WithCode(report.Assignment.Municipality)!.DisplayName),
            ("used", CatalanHours.Of(TimeSpan.FromMinutes(report.Assignment.Used.Count))),
            ("assigned", CatalanHours.Of(TimeSpan.FromMinutes(report.Assignment.Assigned.Count)))));
        plot.XLabel(Texts.Plain("weeks", ("window", CatalanDate.Between(report.Window.First, report.Window.Last))));
        plot.YLabel(Texts.Plain("hours"));

        var bars = plot.Add.Bars([.. report.Weeks.Select(week => week.Used.Count / 60.0)]);
        bars.Color = Color.FromHex("#00675B");
        MarkToday(plot, report);

        var every = 1 + (report.Weeks.Count / MaxLabels);
        var shown = Enumerable.Range(0, report.Weeks.Count).Where(at => at % every == 0).ToArray();
        plot.Axes.Bottom.SetTicks([.. shown.Select(at => (double)at)], [.. shown.Select(at => LabelOf(report.Weeks[at]))]);
        plot.Axes.SetLimits(-0.75, report.Weeks.Count - 0.25, 0, Math.Max(1, report.Weeks.Max(week => week.Used.Count) / 60.0) * 1.15);
        plot.Font.Set(Font);
        // The font file has the regular weight only.
        plot.Axes.Title.Label.Bold = plot.Axes.Bottom.Label.Bold = plot.Axes.Left.Label.Bold = false;
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }

    private void MarkToday(Plot plot, HoursReport report)
    {
        var today = MadridTime.DayOf(clock.GetUtcNow());
        if (!report.Window.Contains(today)) return;
        var at = ((today.DayNumber - report.Weeks[0].Monday.DayNumber) / 7.0) - 0.5;
        var line = plot.Add.VerticalLine(at, 1.5f, Color.FromHex("#B3261E"), LinePattern.Dashed);
        line.LegendText = Texts.Plain("today");
        plot.ShowLegend(Alignment.UpperRight);
    }

    // The Monday as day/month, with the week number below it.
    private static string LabelOf(WeekOfHours week) =>
        Texts.Plain("week", ("day", $"{week.Monday.Day}/{week.Monday.Month}"), ("number", week.Number));
}
