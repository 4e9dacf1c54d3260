using Microsoft.Playwright;
using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>
/// The bot in Microsoft's playground for Teams bots, whose cards are drawn by another renderer than Web Chat's: a property of
/// a button's data named <c>key</c>, for one, makes the button do nothing there.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PlaygroundTests(BrowserFixture browser)
{
    private const string Address = "clara.vidal@xmess.example"; // of the demonstration: gives hours to Celrà

    [Fact]
    public async Task Buttons_InThePlaygroundForTeams_AreHeard()
    {
        await using var host = await TestHost.StartAsync(new MovedClock(), settings: ["--Identification:ShowCode", "false"]);
        using var emails = new EmailFolder(host.Folder);
        using var playground = await Playground.StartAsync(host.Address);
        await using var page = await browser.OpenAsync();
        // Its page is one script of many megabytes, which a busy machine takes long to read.
        page.Context.SetDefaultTimeout(120_000);
        // Its fonts and ornaments come from elsewhere, and nothing of what is tried needs them.
        await page.Page.RouteAsync(address => !new Uri(address).IsLoopback, route => route.AbortAsync());
        await page.Page.GotoAsync(playground.Address.AbsoluteUri);

        await HearsAsync(page, "Benvinguts al xat de la XMESS");
        // A button of a place that is always there.
        await PressAsync(page, "La meva sol·licitud");
        await HearsAsync(page, "Quina és la vostra adreça electrònica");
        await SayAsync(page, Address);
        await HearsAsync(page, "val deu minuts");
        await SayAsync(page, await emails.CodeAsync(Address));
        // And one of a question.
        await SayAsync(page, "Ahir 1 hora amb Celrà sobre convenis de cessió, per Zoom");
        await HearsAsync(page, "Després us quedarà 1 h amb Celrà");
        await PressAsync(page, "Desa");
        await HearsAsync(page, "desada");
    }

    private static async Task SayAsync(WatchedPage page, string text)
    {
        var box = page.Page.GetByRole(AriaRole.Textbox).First;
        await box.ClickAsync();
        // Letter by letter: its editor takes no text that is set at once.
        await box.PressSequentiallyAsync(text);
        await box.PressAsync("Enter");
    }

    private static Task PressAsync(WatchedPage page, string button) =>
        page.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    private static Task HearsAsync(WatchedPage page, string words) => page.Page.GetByText(words).Last.WaitForAsync();
}
