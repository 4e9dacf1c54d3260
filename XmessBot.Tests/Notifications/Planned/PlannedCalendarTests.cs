using Microsoft.Extensions.DependencyInjection;
using XmessBot.Core.Scheduling;
using XmessBot.Notifications;
using XmessBot.Notifications.Planned;
using XmessBot.Outbox;
using XmessBot.Tests.Assignments;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Notifications.Planned;

/// <summary>What calendars read, by the same library as theirs: the moment, the event that it is, and which of two is newer.</summary>
public sealed class PlannedCalendarTests
{
    public static TheoryData<string, string, string> Moments => new()
    {
        { "2020-10-23", "10:00", "2020-10-23T08:00" }, // the Friday before clocks go back
        { "2020-10-26", "10:00", "2020-10-26T09:00" }, // and the Monday after
        { "2021-03-26", "10:00", "2021-03-26T09:00" }, // the Friday before they go forward
        { "2021-03-29", "10:00", "2021-03-29T08:00" }, // and the Monday after
        { "2020-10-25", "01:30", "2020-10-24T23:30" }, // over the night itself: two hours are two hours
        { "2020-05-28", "10:00", "2020-05-28T08:00" },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task File_WhenReadBack_IsAtTheSameInstantOnBothSidesOfTheClockChange(string day, string time, string utc)
    {
        await using var scene = await PlannedScene.StartAsync();
        var planned = PlannedScene.AgreedOn(day, time);
        var calendar = Read(scene.Get<PlannedCalendar>().FileOf(planned, PlannedScene.Berga));
        var read = Assert.Single(calendar.Events);
        Assert.Equal(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), read.DtStart!.AsUtc);
        Assert.Equal(planned.Slot.StartsAt.UtcDateTime, read.DtStart.AsUtc);
        Assert.Equal("Europe/Madrid", read.DtStart.TzId);
        Assert.Equal(TimeSpan.FromHours(2), read.Duration!.Value.ToTimeSpanUnspecified());
        Assert.Equal("Europe/Madrid", Assert.Single(calendar.TimeZones).TzId);
    }

    [Fact]
    public async Task File_WhenAgreedMovedAndCancelled_IsAlwaysTheSameEventWithAHigherNumber()
    {
        await using var scene = await PlannedScene.StartAsync();
        var files = scene.Get<PlannedCalendar>();
        var agreed = PlannedScene.Agreed;
        // The agreed moment is in both calendars until the other is accepted.
        var asked = agreed with { State = PlannedState.Moved, Wanted = agreed.Slot with { Start = new TimeOnly(16, 0) } };
        Assert.Equal(Read(files.FileOf(agreed, PlannedScene.Berga)).Events[0]!.DtStart, Read(files.FileOf(asked,
            PlannedScene.Berga)).Events[0]!.DtStart);
        var moved = agreed with { Slot = asked.Wanted, Sequence = 1 };
        var cancelled = moved with { State = PlannedState.Cancelled, Sequence = 2 };
        var read = new[] { agreed, moved, cancelled }.Select(each => Read(files.FileOf(each, PlannedScene.Berga))).ToArray();
        Assert.Single(read.Select(each => each.Events[0]!.Uid).Distinct());
        Assert.Equal([0, 1, 2], read.Select(each => each.Events[0]!.Sequence));
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], read.Select(each => each.Method));
        Assert.Equal(["CONFIRMED", "CONFIRMED", "CANCELLED"], read.Select(each => each.Events[0]!.Status));
        Assert.Equal("Sessió de mentoria de la XMESS: Pau i l'Ajuntament de Berga", read[0].Events[0]!.Summary);
        Assert.Equal(2, read[0].Events[0]!.Attendees.Count);
    }

    [Fact]
    public async Task Email_WhenItBringsAnEvent_HasItAsAFileOfCalendar()
    {
        await using var scene = await PlannedScene.StartAsync();
        var email = scene.Get<PlannedMail>().Agreed(PlannedScene.Agreed, PlannedScene.Berga).First();
        using var message = new MailOptions { From = "xmess@xmess.cat" }.Compose(email, scene.Clock.GetUtcNow());
        var file = Assert.IsType<MimeKit.MimePart>(Assert.Single(message.Attachments), exactMatch: false);
        Assert.Equal(("sessio.ics", "text/calendar", "REQUEST"),
            (file.FileName, file.ContentType.MimeType, file.ContentType.Parameters["method"]));
        using var content = new MemoryStream();
        await file.Content!.DecodeToAsync(content);
        Assert.Equal(email.Attachment!.Text, System.Text.Encoding.UTF8.GetString(content.ToArray()));
        Assert.Contains("/calendar/", message.TextBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XMESS <xmess@xarxa.example>", "XMESS")]
    [InlineData("xmess@xarxa.example", null)]
    public async Task File_WhenEmailsComeFromANamedAddress_HasItAsOrganizer(string from, string? name)
    {
        await using var scene = await PlannedScene.StartAsync();
        scene.Get<MailOptions>().From = from;
        var organizer = Assert.Single(Read(scene.Get<PlannedCalendar>().FileOf(PlannedScene.Agreed, PlannedScene.Berga)).Events).Organizer!;
        Assert.Equal("mailto:xmess@xarxa.example", organizer.Value!.ToString());
        Assert.Equal(name, organizer.CommonName);
    }

    [Theory]
    [InlineData("Production", "", false)] // whoever reads it elsewhere could open nothing
    [InlineData("Production", "https://xat.xarxa.example", true)]
    [InlineData("Development", "", true)]
    public async Task Email_WhenNobodyCouldOpenItsLink_HasNone(string environment, string url, bool linked)
    {
        await using var host = await TestHost.StartAsync(
            new WatchedClock(Assignments2020.Now), environment: environment, settings: ["--DirectLine:PublicUrl", url]);
        var email = host.Services.GetRequiredService<PlannedMail>().Agreed(PlannedScene.Agreed, PlannedScene.Berga).First();
        Assert.Equal(linked, email.Text.Contains("/calendar/", StringComparison.Ordinal));
        Assert.Equal(linked, email.Text.Contains("obrir aquí", StringComparison.Ordinal));
    }

    private static Ical.Net.Calendar Read(MailAttachment file) => Assert.Single(Ical.Net.CalendarCollection.Load(file.Text)!);
}
