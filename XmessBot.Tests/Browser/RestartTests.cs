using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>The host dies and starts again under an open page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RestartTests(BrowserFixture browser)
{
    [Fact]
    public async Task Page_WhenItsHostIsKilledAndStartedAgain_ReconnectsAndSaysWhatWasWritten()
    {
        var folder = Directory.CreateTempSubdirectory("xmess-restart-").FullName;
        using var first = await ChildHost.StartAsync("XmessBot.dll", folder);
        await using var page = await browser.OpenAsync(Screen.Phone);
        var chat = new RequestPage(page);
        var notice = page.Page.Locator("#notice");
        await page.Page.GotoAsync(first.Http.BaseAddress!.AbsoluteUri);
        await chat.HearsAsync("Benvinguts al xat de la XMESS");
        await chat.DoAsync(WholeRequest.Introduction("", "")[0]);

        await first.KillAsync();
        await notice.GetByText("S'ha perdut la connexió").WaitForAsync();
        await page.PictureAsync("restart-lost");
        await page.Page.MainFrame.AssertAccessibleAsync();
        // Written while nobody listens: it is said when there is somebody, once and in order.
        await page.Page.MainFrame.SayAsync("anna.roca@exemple.cat");
        await page.Page.MainFrame.SayAsync("no el trobo enlloc");

        using var second = await ChildHost.StartAsync("XmessBot.dll", folder, first.Http.BaseAddress);
        await notice.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });
        await chat.HearsAsync("Us envio un codi de sis xifres");
        await chat.HearsAsync("sis xifres, com ara");
        await page.PictureAsync("restart-again");
        Assert.Equal(1, await chat.CountAsync("Us envio un codi de sis xifres"));
        foreach (var said in new[] { "anna.roca@exemple.cat", "no el trobo enlloc" })
            Assert.Equal(1, await page.Page.Locator(".webchat__bubble--from-user").Filter(new() { HasText = said }).CountAsync());
    }
}
