using SkiaSharp;
using XmessBot.Core.Sessions;
using XmessBot.Pictures;
using XmessBot.Tests.Calls;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Notifications.Planned;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Sessions;

namespace XmessBot.Tests.Pictures;

/// <summary>The picture of hours is a PNG of its size, with a bar where there were sessions.</summary>
public sealed class HoursPictureTests
{
    private static readonly SKColor Bar = SKColor.Parse("#00675B");

    [Fact]
    public async Task Picture_WhenThereAreSessions_HasTheirBarsAndWords()
    {
        await using var scene = await PlannedScene.StartAsync();
        var assignment = Sessions2020.First.Assignments[0];
        var png = scene.Get<HoursPicture>()
            .Draw(HoursReport.Of(assignment, Calls2020.First.Window, Sessions2020.First.Sessions, Mentors2020.Mentor).Value());
        using var picture = SKBitmap.Decode(png);
        Assert.Equal((HoursPicture.Width, HoursPicture.Height), (picture.Width, picture.Height));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.InRange(Share(picture, colour => colour == Bar), 0.005, 0.2);
        // The words.
        Assert.InRange(Share(picture, colour => colour is { Red: < 80, Green: < 80, Blue: < 80 }), 0.003, 0.2);
    }

    [Fact] // a slim image has none
    public async Task Font_IsNotTheMachines()
    {
        await using var scene = await PlannedScene.StartAsync();
        scene.Get<HoursPicture>()
            .Draw(HoursReport.Of(PlannedScene.Berga.Assignment, Calls2020.First.Window, [], Mentors2020.Staff).Value());
        Assert.Equal(HoursPicture.Font, ScottPlot.Fonts.GetTypeface(HoursPicture.Font, bold: false, italic: false).FamilyName);
    }

    [Fact]
    public async Task Picture_WhenThereAreNone_HasNoBar()
    {
        await using var scene = await PlannedScene.StartAsync();
        using var picture = SKBitmap.Decode(scene.Get<HoursPicture>()
            .Draw(HoursReport.Of(PlannedScene.Berga.Assignment, Calls2020.First.Window, [], Mentors2020.Staff).Value()));
        Assert.True(Share(picture, colour => colour == Bar) < 0.005);
        Assert.True(picture.Pixels.Distinct().Count() > 10);
    }

    private static double Share(SKBitmap picture, Func<SKColor, bool> counts) =>
        picture.Pixels.Count(counts) / (double)picture.Pixels.Length;
}
