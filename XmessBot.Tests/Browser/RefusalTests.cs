using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using XmessBot.Channels.DirectLine;
using XmessBot.Channels.WebChat;
using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Browser;

/// <summary>
/// What the host does not take: the page says so, and what to do. In these browsers the clock stands still, so that Web Chat's own
/// patience with a message (20 seconds) never ends.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class RefusalTests(BrowserFixture browser)
{
    [Fact]
    public async Task TooManyPosts_AreToldAtOnce_AndWhatWasRefusedCanBeSentAgain()
    {
        var refuses = true;
        await using var host = await EchoHost.StartAsync(map: app =>
        {
            app.Use((context, next) => refuses && HttpMethods.IsPost(context.Request.Method)
                && context.Request.Path.Value!.EndsWith("/activities", StringComparison.Ordinal)
                ? DirectLineError.TooManyActivities(TimeSpan.FromSeconds(1)).ExecuteAsync(context)
                : next(context));
            app.MapWebChat();
        });
        await using var page = await OpenAsync(host);
        var chat = page.Page.MainFrame;
        await chat.SayAsync("u");
        await NotSent(page).WaitForAsync();
        await Assertions.Expect(page.Page.Locator("#notice")).ToContainTextAsync("Espereu uns segons");
        await page.PictureAsync("refused-too-many");
        await chat.AssertAccessibleAsync();

        refuses = false;
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Torneu-ho a provar", Exact = true }).ClickAsync();
        await chat.SeesAsync("Eco: u");
        await Assertions.Expect(page.Page.Locator("#notice")).ToBeHiddenAsync();
        await Assertions.Expect(NotSent(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TooLongAMessage_IsToldAtOnce()
    {
        await using var host = await ChatHost.StartAsync(("DirectLine:LargestActivity", "4096"));
        await using var page = await OpenAsync(host);
        await page.Page.MainFrame.SayAsync(new string('a', 5000));
        await NotSent(page).WaitForAsync();
        await Assertions.Expect(page.Page.Locator("#notice")).ToContainTextAsync("en parts més curtes");
    }

    private async Task<WatchedPage> OpenAsync(EchoHost host)
    {
        var page = await browser.OpenAsync();
        await page.Page.Clock.SetFixedTimeAsync(TimeProvider.System.GetUtcNow().UtcDateTime);
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        await page.Page.MainFrame.SeesAsync("Benvingudes i benvinguts.");
        return page;
    }

    private static ILocator NotSent(WatchedPage page) =>
        page.Page.Locator(".webchat__activity-status").GetByText("No s'ha pogut enviar");
}
