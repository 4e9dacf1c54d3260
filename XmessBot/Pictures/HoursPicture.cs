using ScottPlot;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Sessions;
using XmessBot.Core.Wording;
using XmessBot.Links;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Calls;
using XmessBot.Storage.Members;
using XmessBot.Storage.Sessions;
using XmessBot.Wording;

namespace XmessBot.Pictures;

/// <summary>The hours of an assignment as bars, a week each, against the window of its call. Cards show it by its link.</summary>
public sealed class HoursPicture(SignedLinks links, PublicUrl address, TimeProvider clock)
{
    /// <summary>Where the link goes.</summary>
    public const string Path = "/hours/";

    /// <summary>The width in pixels.</summary>
    public const int Width = 800;

    /// <summary>The height in pixels.</summary>
    public const int Height = 400;

    private const int MostLabels = 14;

    // Our own: a slim image has no fonts at all, and the picture would have no words.
    internal const string Font = "Open Sans";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);
    private static readonly Texts Texts = Texts.For("Pictures");

    static HoursPicture() =>
        Fonts.AddFontFile(Font, System.IO.Path.Combine(AppContext.BaseDirectory, "Pictures/Fonts/OpenSans-Regular.ttf"));

    /// <summary>
    /// The address of the picture of an assignment for a person, good for a week, while they may read the assignment: an image is
    /// asked for by whoever shows the card, with nothing that says who they are.
    /// </summary>
    public string LinkOf(AssignmentId assignment, PersonId reader) =>
        address.Of($"{Path}{links.Sign(LinkUse.Hours, assignment.Value, Lifetime, reader.Value)}.png");

    /// <summary>The picture of a stored assignment as PNG; null when there is none, or none for that person.</summary>
    public async Task<byte[]?> FindAsync(XmessContext context, AssignmentId id, PersonId reader, CancellationToken cancellationToken)
    {
        if (await new PeopleStore(context).FindAsync(reader, cancellationToken) is not { } by) return null;
        if (await new AssignmentStore(context).FindAsync(id, cancellationToken) is not { } assignment) return null;
        var calls = await new CallStore(context).AllAsync(cancellationToken);
        var sessions = await new SessionStore(context).OfAssignmentAsync(id, cancellationToken);
        var report = HoursReport.Of(assignment, calls.Find(assignment.Call)!.Window, sessions, by);
        return report is Outcome<HoursReport>.Done(var read) ? Draw(read) : null;
    }

    /// <summary>The picture of a report as PNG.</summary>
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

        var every = 1 + (report.Weeks.Count / MostLabels);
        var shown = Enumerable.Range(0, report.Weeks.Count).Where(at => at % every == 0).ToArray();
        plot.Axes.Bottom.SetTicks([.. shown.Select(at => (double)at)], [.. shown.Select(at => LabelOf(report.Weeks[at]))]);
        plot.Axes.SetLimits(-0.75, report.Weeks.Count - 0.25, 0, Math.Max(1, report.Weeks.Max(week => week.Used.Count) / 60.0) * 1.15);
        plot.Font.Set(Font);
        // The other weights are not here.
        plot.Axes.Title.Label.Bold = plot.Axes.Bottom.Label.Bold = plot.Axes.Left.Label.Bold = false;
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }

    private void MarkToday(Plot plot, HoursReport report)
    {
        var today = Core.Calendar.MadridTime.DayOf(clock.GetUtcNow());
        if (!report.Window.Contains(today)) return;
        var at = ((today.DayNumber - report.Weeks[0].Monday.DayNumber) / 7.0) - 0.5;
        var line = plot.Add.VerticalLine(at, 1.5f, Color.FromHex("#B3261E"), LinePattern.Dashed);
        line.LegendText = Texts.Plain("today");
        plot.ShowLegend(Alignment.UpperRight);
    }

    // The Monday, as people write it; the number of the week goes below it.
    private static string LabelOf(WeekOfHours week) =>
        Texts.Plain("week", ("day", $"{week.Monday.Day}/{week.Monday.Month}"), ("number", week.Number));
}
