using Microsoft.Playwright;
using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>On a computer that others use, who leaves leaves nothing: neither what was said nor who they are.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LeaveTests(BrowserFixture browser)
{
    private const string Address = "clara.vidal@xmess.example"; // of the demonstration: two hours given of four
    private const string Question = "quantes hores he fet de mentoria?";
    private const string WhoAreYou = "Quina és la vostra adreça electrònica";
    private const string Welcome = "Benvinguts al xat de la XMESS";

    [Theory]
    [InlineData("#leave")]
    [InlineData(null)] // in words
    public async Task Leaving_TheNextPersonSeesNoHistoryAndIsNobody(string? button)
    {
        await using var host = await TestHost.StartAsync(new MovedClock(), settings: ["--Identification:ShowCode", "false"]);
        using var emails = new EmailFolder(host.Folder);
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = new RequestPage(page);
        await chat.HearsAsync(Welcome);
        await chat.DoAsync(new Step(Question, WhoAreYou), new Step(Address, "val deu minuts"));
        chat.Code = await emails.CodeAsync(Address);
        await chat.DoAsync(new Step(WholeRequest.Code, "2 h fetes de 4 h"));

        if (button is null) await page.Page.MainFrame.SayAsync("surt");
        else await page.Page.Locator(button).ClickAsync();
        await SeesNothingAsync(page, chat);
        await page.Page.ReloadAsync();
        await SeesNothingAsync(page, chat);
        await chat.DoAsync(new Step(Question, WhoAreYou));
        page.AssertNoComplaint();
    }

    private static async Task SeesNothingAsync(WatchedPage page, RequestPage chat)
    {
        await Assertions.Expect(page.Page.Locator(".webchat__bubble--from-user")).ToHaveCountAsync(0);
        await chat.HearsAsync(Welcome);
        Assert.Equal(0, await chat.CountAsync("2 h fetes de 4 h"));
    }
}
