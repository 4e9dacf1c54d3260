using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>
/// A whole request in the browser, on the real host. It leaves pictures in <c>TestResults/screens</c>; with
/// <c>XMESS_PICTURES=docs</c> it makes <c>docs/conversation.png</c> again as well.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class RequestTests(BrowserFixture browser)
{
    private const string Address = "anna.roca@exemple.cat";

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task Request_MadeInWebChat_OutlivesReloads_IsChangedSentAndFound(Screen screen)
    {
        var clock = new MovedClock();
        await using var host = await TestHost.StartAsync(clock, settings: ["--Identification:ShowCode", "false"]);
        using var emails = new EmailFolder(host.Folder);
        await using (var page = await browser.OpenAsync(screen))
        {
            await page.Page.GotoAsync(host.Address.AbsoluteUri);
            await MakeAsync(new RequestPage(page), page, emails, screen);
            page.AssertNoComplaint();
            Assert.Equal([host.Address.Authority], page.Hosts);
        }

        clock.Advance(TimeSpan.FromDays(1));
        await using var tomorrow = await browser.OpenAsync(screen);
        await tomorrow.Page.GotoAsync(host.Address.AbsoluteUri);
        await FindAsync(new RequestPage(tomorrow), emails);
        tomorrow.AssertNoComplaint();
    }

    private static async Task MakeAsync(RequestPage chat, WatchedPage page, EmailFolder emails, Screen screen)
    {
        await chat.HearsAsync("Benvinguts al xat de la XMESS");
        await chat.PictureAsync($"request-1-welcome-{screen}");
        var introduction = WholeRequest.Introduction(Address, "Argentona");
        await chat.DoAsync(introduction[..2]);
        chat.Code = await emails.CodeAsync(Address);
        await chat.DoAsync(introduction[2..]);
        await chat.PictureAsync($"request-2-first-question-{screen}");

        await chat.DoAsync(WholeRequest.Form[..4]);
        await page.Page.ReloadAsync();
        await chat.HearsAsync(WholeRequest.Form[3].Heard);
        Assert.Equal(1, await chat.CountAsync("Benvinguts al xat de la XMESS"));
        await chat.DoAsync(WholeRequest.Form[4..6]);
        await chat.PictureAsync($"request-3-buttons-{screen}");
        if (screen == Screen.Desktop) await page.PictureForReadmeAsync("conversation");
        await chat.DoAsync(WholeRequest.Form[6..10]);
        await chat.PictureAsync($"request-4-week-{screen}");
        await chat.DoAsync(WholeRequest.Form[10..]);

        await chat.PictureAsync($"request-5-review-{screen}");
        await page.Page.MainFrame.AssertAccessibleAsync();
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await chat.DoAsync(WholeRequest.ChangeAndSend);
        await chat.PictureAsync($"request-6-receipt-{screen}");
        await page.Page.MainFrame.AssertAccessibleAsync();

        await page.Page.ReloadAsync();
        await chat.HearsAsync("Codi de verificació");
        await chat.DoAsync(WholeRequest.Status);
        await chat.PictureAsync($"request-7-status-{screen}");
    }

    private static async Task FindAsync(RequestPage chat, EmailFolder emails)
    {
        await chat.HearsAsync("Benvinguts al xat de la XMESS");
        await chat.DoAsync(new Step("La meva sol·licitud", "Quina és la vostra adreça electrònica", Pressed: true), new Step(Address,
            "val deu minuts"));
        chat.Code = await emails.CodeAsync(Address);
        await chat.DoAsync(new Step(WholeRequest.Code, WholeRequest.Status.Heard));
    }
}
