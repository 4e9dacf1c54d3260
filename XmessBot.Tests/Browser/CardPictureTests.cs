using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>
/// The pictures on cards can be read as Web Chat shows them, on a phone and on a wide screen, and have the same in words.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class CardPictureTests(BrowserFixture browser)
{
    public static TheoryData<Screen, string, string> Cards => new()
    {
        { Screen.Phone, "comissio@xmess.example", "com estan les hores?" },
        { Screen.Desktop, "comissio@xmess.example", "com estan les hores?" },
        { Screen.Phone, "nuria.camps@sabadell.example", "quantes hores porto?" },
        { Screen.Desktop, "nuria.camps@sabadell.example", "quantes hores porto?" },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task Picture_OnACard_HasTextThatCanBeRead(Screen screen, string who, string question)
    {
        await using var host = await TestHost.StartAsync(new MovedClock());
        await using var page = await browser.OpenAsync(screen);
        await page.Page.APIRequest.PostAsync(new Uri(host.Address, "chat/try").AbsoluteUri, new() { DataObject = new { email = who } });
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = new RequestPage(page);
        await chat.HearsAsync("Benvinguts al xat de la XMESS");
        await page.Page.MainFrame.SayAsync(question);
        await page.Page.MainFrame.AssertPicturesReadAsync("(Queda|Queden|totes:) [0-9]");
        await page.Page.Locator(".ac-image").First.ScrollIntoViewIfNeededAsync();
        await page.PictureAsync($"card-picture-{who.Split('.', '@')[0]}-{screen}");
        page.AssertNoComplaint();
    }
}
