using Microsoft.Playwright;
using XmessBot.Tests.Browser.Support;

namespace XmessBot.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class WidgetTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task Widget_TalksOnACouncilsPage_ByKeyboardOnly(Screen screen)
    {
        Uri? bot = null;
        await using var council = await ChatHost.StartCouncilAsync(() => bot!);
        // Another site, and not only another port: a browser gives 'localhost' and '127.0.0.1' no cookie in common.
        var address = council.Urls.First().Replace("127.0.0.1", "localhost");
        await using var host = await ChatHost.StartAsync(("Widget:AllowedOrigins:0", address));
        bot = host.Address;
        await using var page = await browser.OpenAsync(screen);
        await page.Page.GotoAsync(address);
        var open = page.Page.GetByRole(AriaRole.Button, new() { Name = "Xat XMESS" });
        await open.PressAsync("Enter");
        var chat = await FrameAsync(page);
        await chat.SeesAsync("Benvingudes i benvinguts.");
        await chat.SayAsync("u");
        await chat.SeesAsync("Eco: u");
        await page.PictureAsync($"widget-{screen}");
        await page.Page.MainFrame.AssertAccessibleAsync();
        await chat.AssertAccessibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Equal("false", await open.GetAttributeAsync("aria-expanded"));
        // The council's page is loaded again: the conversation is there.
        await page.Page.ReloadAsync();
        await open.ClickAsync();
        chat = await FrameAsync(page);
        await chat.SeesAsync("Eco: u");
        page.AssertNoComplaint();
    }

    [Fact]
    public async Task Widget_OnAPageThatIsNotAllowed_IsNotShown()
    {
        Uri? bot = null;
        await using var stranger = await ChatHost.StartCouncilAsync(() => bot!);
        await using var host = await ChatHost.StartAsync();
        bot = host.Address;
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(stranger.Urls.First().Replace("127.0.0.1", "localhost"));
        var refused = page.Page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains("frame-ancestors") });
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Xat XMESS" }).ClickAsync();
        await refused;
    }

    [Fact]
    public async Task Widget_InTheHead_WaitsForTheBody()
    {
        Uri? bot = null;
        await using var council = await ChatHost.StartSlowCouncilAsync(() => bot!);
        await using var host = await ChatHost.StartAsync();
        bot = host.Address;
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(council.Urls.First());
        Assert.True(await page.Page.GetByRole(AriaRole.Button, new() { Name = "Xat XMESS" }).IsVisibleAsync());
        page.AssertNoComplaint();
    }

    private static async Task<IFrame> FrameAsync(WatchedPage page) =>
        (await (await page.Page.Locator("iframe").ElementHandleAsync()).ContentFrameAsync())!;
}
