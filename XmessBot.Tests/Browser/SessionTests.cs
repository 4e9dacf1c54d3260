using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>A mentor logs a session in Web Chat with one message, and sees their hours change.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SessionTests(BrowserFixture browser)
{
    private const string Address = "clara.vidal@xmess.example"; // of the demonstration: two hours given to Celrà of four

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task Session_LoggedInWebChatByOneMessage_ChangesTheHours(Screen screen)
    {
        await using var host = await TestHost.StartAsync(new MovedClock(), settings: ["--Identification:ShowCode", "false"]);
        using var emails = new EmailFolder(host.Folder);
        await using var page = await browser.OpenAsync(screen);
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = new RequestPage(page);
        await chat.HearsAsync("Benvinguts al xat de la XMESS");
        await chat.DoAsync(new Step("quantes hores he fet de mentoria?", "Quina és la vostra adreça electrònica"), new Step(Address,
            "val deu minuts"));
        chat.Code = await emails.CodeAsync(Address);
        await chat.DoAsync(new Step(WholeRequest.Code, "2 h fetes de 4 h"));

        await chat.DoAsync(new Step("Ahir 1 hora amb Celrà sobre convenis de cessió, per Zoom", "Després us quedarà 1 h amb Celrà"));
        await chat.PictureAsync($"session-1-card-{screen}");
        await page.Page.MainFrame.AssertAccessibleAsync();
        await chat.DoAsync(new Step("Desa", "desada", Pressed: true), new Step("Ara no", "un altre cop", Pressed: true));
        await chat.DoAsync(new Step("quantes hores porto?", "3 h fetes de 4 h"));
        await chat.PictureAsync($"session-2-hours-{screen}");
        await page.Page.MainFrame.AssertAccessibleAsync();
        page.AssertNoComplaint();
    }
}
