using System.Globalization;
using ScottPlot;

namespace XmessBot.Pictures;

/// <summary>
/// What the pictures of cards have in common. A card shows them 304 px wide on a phone of 360 px, so a picture is drawn for about that
/// width, at twice the density: its text is then at least 12 px as shown.
/// </summary>
internal static class PictureStyle
{
    /// <summary>The width in pixels.</summary>
    public const int Width = 640;

    /// <summary>The size of the smallest text, in pixels of the picture.</summary>
    public const int TextPixels = 28;

    // Shipped with the host: slim container images have no fonts, and text would not be drawn.
    internal const string Font = "Open Sans";

    /// <summary>What is done.</summary>
    public static readonly Color Done = Color.FromHex("#00675B");

    /// <summary>What is agreed and not done yet.</summary>
    public static readonly Color Planned = Color.FromHex("#7FC4B8");

    /// <summary>What needs to be looked at.</summary>
    public static readonly Color Warning = Color.FromHex("#B3261E");

    /// <summary>What everything else is compared with.</summary>
    public static readonly Color Whole = Color.FromHex("#C9CFD2");

    private const int Density = 2;
    private const int MostTicks = 6;
    private static readonly Color Ink = Color.FromHex("#1B1B1B");
    private static readonly double[] Steps = [0.5, 1, 2, 4, 5, 10, 20, 50, 100, 200, 500, 1000];
    private static readonly CultureInfo Catalan = CultureInfo.GetCultureInfo("ca-ES");

    static PictureStyle() =>
        Fonts.AddFontFile(Font, Path.Combine(AppContext.BaseDirectory, "Pictures/Fonts/OpenSans-Regular.ttf"));

    /// <summary>An empty picture with a title.</summary>
    public static Plot Begin(string title)
    {
        var plot = new Plot { ScaleFactor = Density };
        plot.Title(title);
        return plot;
    }

    /// <summary>The picture as a PNG. Call it last: fonts and colours are set on what was added.</summary>
    public static byte[] Png(this Plot plot, int height)
    {
        plot.Font.Set(Font);
        const float text = (float)TextPixels / Density;
        plot.Axes.Title.Label.FontSize = text + 2;
        // Over the whole picture, or a long one is cut off.
        plot.Axes.Title.FullFigureCenter = true;
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.FontSize = axis.Label.FontSize = text;
            axis.TickLabelStyle.ForeColor = axis.Label.ForeColor = Ink;
            axis.Label.Bold = false;
        }

        // The font file has the regular weight only.
        plot.Axes.Title.Label.Bold = false;
        plot.Axes.Title.Label.ForeColor = Ink;
        plot.Legend.FontSize = text;
        plot.Legend.FontColor = Ink;
        return plot.GetImageBytes(Width, height, ImageFormat.Png);
    }

    /// <summary>The ticks of an axis of hours: whole hours, or halves when they are few.</summary>
    /// <param name="most">The most hours that are shown.</param>
    public static IReadOnlyList<(double At, string Text)> HourTicks(double most)
    {
        var step = Array.Find(Steps, each => most / each <= MostTicks);
        if (step == 0) step = Math.Ceiling(most / MostTicks);
        return [.. Enumerable.Range(0, (int)(most / step) + 1)
            .Select(n => (n * step, (n * step).ToString("0.# h", Catalan)))];
    }

    /// <summary>The ticks on an axis.</summary>
    public static void Set(this IAxis axis, IReadOnlyList<(double At, string Text)> ticks) =>
        axis.TickGenerator = new ScottPlot.TickGenerators.NumericManual(
            [.. ticks.Select(tick => tick.At)], [.. ticks.Select(tick => tick.Text)]);
}
