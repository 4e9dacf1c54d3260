using ScottPlot;
using XmessBot.Core.Calendar;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Pictures;

/// <summary>
/// Draws the hours of an assignment, week by week over the window of its call: what is done, and beside it what is agreed.
/// </summary>
public sealed class HoursPicture(TimeProvider clock)
{
    /// <summary>The width in pixels.</summary>
    public const int Width = PictureStyle.Width;

    /// <summary>The height in pixels.</summary>
    public const int Height = 520;

    private const double BarWidth = 0.4;
    private const int MostLabels = 5;
    private static readonly Texts Texts = Texts.For("Pictures");

    /// <summary>The same in words, for who does not see the picture.</summary>
    public static string Words(HoursReport report)
    {
        string[] sentences =
        [
            TitleOf(report), .. Sentence("doneWeeks", report, week => week.Used), .. Sentence("plannedWeeks", report, week => week.Planned),
        ];
        return string.Join(' ', sentences.Select(sentence => sentence.TrimEnd('.') + "."));
    }

    /// <summary>Draws a report as a PNG.</summary>
    public byte[] Draw(HoursReport report)
    {
        using var plot = PictureStyle.Begin(TitleOf(report));
        Add(plot, report, week => week.Used, -BarWidth / 2, PictureStyle.Done, "done");
        Add(plot, report, week => week.Planned, BarWidth / 2, PictureStyle.Planned, "planned");
        MarkToday(plot, report);

        var every = 1 + (report.Weeks.Count - 1) / MostLabels;
        plot.Axes.Bottom.Set(
        [
            .. Enumerable.Range(0, report.Weeks.Count).Where(at => at % every == 0)
                .Select(at => ((double)at, $"{report.Weeks[at].Monday.Day}/{report.Weeks[at].Monday.Month}")),
        ]);
        var most = Math.Max(1, HoursOf(report.Weeks.Max(week => week.Used > week.Planned ? week.Used : week.Planned)));
        plot.Axes.Left.Set(PictureStyle.HourTicks(most));
        plot.XLabel(Texts.Plain("weeks"));
        plot.Axes.SetLimits(-0.75, report.Weeks.Count - 0.25, 0, most * 1.1);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.Right.FrameLineStyle.Width = plot.Axes.Top.FrameLineStyle.Width = 0;
        // Below the axis, so that it never covers a bar.
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.TightHorizontalWrapping = true;
        plot.Legend.OutlineWidth = 0;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.ShowLegend(Edge.Bottom);
        return plot.Png(Height);
    }

    private static string TitleOf(HoursReport report) => report.Assignment.Left == Minutes.None
        ? Texts.Plain("allUsed", ("assigned", HoursWording.Amount(report.Assignment.Assigned)))
        : Texts.Plain(
            "left", ("one", HoursWording.Singular(report.Assignment.Left)), ("left", HoursWording.Amount(report.Assignment.Left)),
            ("assigned", HoursWording.Amount(report.Assignment.Assigned)));

    private static IEnumerable<string> Sentence(string key, HoursReport report, Func<WeekOfHours, Minutes> what)
    {
        var weeks = report.Weeks.Where(week => what(week) != Minutes.None).Select(week => Texts.Plain(
            "inWeek", ("hours", HoursWording.Amount(what(week))), ("day", CatalanDate.DayAndMonth(week.Monday)))).ToArray();
        if (weeks.Length > 0) yield return Texts.Plain(key, ("weeks", ListWording.And(weeks)));
    }

    private static void Add(
        Plot plot, HoursReport report, Func<WeekOfHours, Minutes> what, double beside, Color color, string legend)
    {
        var bars = plot.Add.Bars(report.Weeks.Select((week, at) => new Bar
        {
            Position = at + beside,
            Value = HoursOf(what(week)),
            Size = BarWidth,
            FillColor = color,
            LineWidth = 0,
        }).ToArray());
        bars.LegendText = Texts.Plain(legend);
    }

    private void MarkToday(Plot plot, HoursReport report)
    {
        var today = MadridTime.DayOf(clock.GetUtcNow());
        if (!report.Window.Contains(today)) return;
        var at = ((today.DayNumber - report.Weeks[0].Monday.DayNumber) / 7.0) - 0.5;
        plot.Add.VerticalLine(at, 1.5f, PictureStyle.Warning, LinePattern.DenselyDashed).LegendText = Texts.Plain("today");
    }

    private static double HoursOf(Minutes amount) => amount.Count / 60.0;
}
