using SkiaSharp;
using XmessBot.Core.Hours;
using XmessBot.Core.Sessions;
using XmessBot.Pictures;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Notifications.Planned;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Sessions;

namespace XmessBot.Tests.Pictures;

/// <summary>The picture of hours is a PNG of its size, with what is done and what is agreed, and the same in words.</summary>
public sealed class HoursPictureTests
{
    private static readonly SKColor Done = SKColor.Parse("#00675B");
    private static readonly SKColor Planned = SKColor.Parse("#7FC4B8");

    [Fact]
    public async Task Picture_WhenThereAreSessions_HasTheirBarsAndWords()
    {
        await using var scene = await PlannedScene.StartAsync();
        var png = scene.Get<HoursPicture>().Draw(Report([(new DateOnly(2020, 5, 28), new Minutes(90))]));
        using var picture = SKBitmap.Decode(png);
        Assert.Equal((HoursPicture.Width, HoursPicture.Height), (picture.Width, picture.Height));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        using var empty = SKBitmap.Decode(scene.Get<HoursPicture>()
            .Draw(HoursReport.Of(PlannedScene.Berga.Assignment, Calls2020.First.Window, [], [], Mentors2020.Staff).Value()));
        // More than the legend has of each.
        foreach (var colour in new[] { Done, Planned })
            Assert.InRange(Share(picture, each => each == colour) - Share(empty, each => each == colour), 0.004, 0.2);
        // The words.
        Assert.InRange(Share(picture, colour => colour is { Red: < 80, Green: < 80, Blue: < 80 }), 0.003, 0.2);
    }

    [Fact] // a slim image has none
    public async Task Font_IsNotTheMachines()
    {
        await using var scene = await PlannedScene.StartAsync();
        scene.Get<HoursPicture>().Draw(Report([]));
        Assert.Equal(PictureStyle.Font, ScottPlot.Fonts.GetTypeface(PictureStyle.Font, bold: false, italic: false).FamilyName);
    }

    [Fact]
    public async Task Picture_WhenThereAreNone_HasNoBar()
    {
        await using var scene = await PlannedScene.StartAsync();
        using var picture = SKBitmap.Decode(scene.Get<HoursPicture>()
            .Draw(HoursReport.Of(PlannedScene.Berga.Assignment, Calls2020.First.Window, [], [], Mentors2020.Staff).Value()));
        Assert.True(Share(picture, colour => colour == Done || colour == Planned) < 0.02); // only of the legend
        Assert.True(picture.Pixels.Distinct().Count() > 10);
    }

    [Fact]
    public void Words_WhenSomeAreDoneAndSomeAgreed_SayTheConclusionAndEachWeek() => Assert.Equal(
        "Queden 2 h de 4 h. Fetes: 2 h la setmana del 11 de maig. "
            + "Acordades: 1 h 30 min la setmana del 25 de maig i 30 min la setmana del 29 de juny.",
        HoursPicture.Words(Report(
            [(new DateOnly(2020, 5, 28), new Minutes(90)), (new DateOnly(2020, 7, 5), new Minutes(30))])));

    [Theory] // whole hours, or halves when they are few; never more ticks than fit
    [InlineData(1, "0 · 0,5 · 1")]
    [InlineData(2, "0 · 0,5 · 1 · 1,5 · 2")]
    [InlineData(4, "0 · 1 · 2 · 3 · 4")]
    [InlineData(8, "0 · 2 · 4 · 6 · 8")]
    [InlineData(28, "0 · 5 · 10 · 15 · 20 · 25")]
    [InlineData(60, "0 · 10 · 20 · 30 · 40 · 50 · 60")]
    [InlineData(9000, "0 · 1500 · 3000 · 4500 · 6000 · 7500 · 9000")] // more than any call has
    public void HourTicks_ForAsMany_AreWholeOrHalves(double most, string ticks) =>
        Assert.Equal(ticks, string.Join(" · ",
            PictureStyle.HourTicks(most).Select(tick => tick.Text.Replace(" h", "", StringComparison.Ordinal))));

    // Session 1: Wednesday 13 May, two hours of four.
    private static HoursReport Report(IEnumerable<(DateOnly Day, Minutes Length)> agreed) => HoursReport.Of(
        Sessions2020.First.Assignments[0], Calls2020.First.Window, Sessions2020.First.Sessions, agreed, Mentors2020.Mentor).Value();

    private static double Share(SKBitmap picture, Func<SKColor, bool> counts) =>
        picture.Pixels.Count(counts) / (double)picture.Pixels.Length;
}
