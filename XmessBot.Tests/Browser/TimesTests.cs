using Microsoft.Extensions.Time.Testing;
using XmessBot.Tests.Browser.Support;

namespace XmessBot.Tests.Browser;

/// <summary>The page writes hours as the bot does, of 24, for the eye and for screen readers.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TimesTests(BrowserFixture browser)
{
    [Theory] // a day in winter, an hour later than UTC
    [InlineData(20, 30, "21.30")]
    [InlineData(8, 5, "9.05")]
    [InlineData(11, 30, "12.30")] // midday is 12 p. m.
    [InlineData(23, 30, "0.30")] // and midnight 12 a. m.
    public async Task Times_AreOf24Hours(int hour, int minute, string shown)
    {
        var said = new DateTimeOffset(2026, 1, 15, hour, minute, 0, TimeSpan.Zero);
        await using var host = await ChatHost.StartAsync(new FakeTimeProvider(said));
        await using var page = await browser.OpenAsync();
        // Only after two days Web Chat shows an hour to the eye.
        await page.Page.Clock.SetFixedTimeAsync(said.AddDays(3).UtcDateTime);
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = page.Page.MainFrame;
        await chat.SayAsync("són les 9:30 p. m.");
        await chat.SeesAsync("Eco: són les 9:30 p. m.");
        var status = page.Page.Locator(".webchat__activity-status").Last;
        Assert.EndsWith(shown, await status.Locator("[aria-hidden=true]").InnerTextAsync());
        Assert.EndsWith(shown, await status.Locator(":not([aria-hidden])").First.TextContentAsync());
    }
}
