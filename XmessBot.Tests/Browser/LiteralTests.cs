using Microsoft.Playwright;
using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>What is shown to be confirmed is what was typed, letter by letter, through Markdown, the typographer and the card.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LiteralTests(BrowserFixture browser)
{
    private const string Address = "anna.roca@exemple.cat";

    [Fact]
    public async Task Review_ShowsEveryPrintableCharacterAsItWasTyped()
    {
        var printable = string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(each => (char)each));
        var typed = $"Necessitem {printable} article 9 (c) (tm) -- --- +- ... !!!!! ?!. "
            + "{{DATE(2026-05-04T10:00:00Z,SHORT)}} **a** 1) l'obra";
        await using var host = await TestHost.StartAsync(new MovedClock(), settings: ["--Identification:ShowCode", "false"]);
        using var emails = new EmailFolder(host.Folder);
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = new RequestPage(page);
        await chat.HearsAsync("Benvinguts al xat de la XMESS");
        var introduction = WholeRequest.Introduction(Address, "Argentona");
        await chat.DoAsync(introduction[..2]);
        chat.Code = await emails.CodeAsync(Address);
        await chat.DoAsync(introduction[2..]);
        await chat.DoAsync(WholeRequest.Form.Select(step => step.Said == WholeRequest.Need ? step with { Said = typed } : step));
        var shown = await page.Page.Locator(".ac-textBlock").AllInnerTextsAsync();
        Assert.Contains(typed, shown.Select(text => text.Trim()));
        page.AssertNoComplaint();
    }
}
