using Microsoft.Playwright;
using XmessBot.Tests.Browser.Support;

namespace XmessBot.Tests.Browser;

/// <summary>However a council's page comes by the widget's tag, it has one button, and the chat behind it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WidgetTagTests(BrowserFixture browser)
{
    private const string Plain = """<script src="{bot}widget.js" async></script>""";

    private const string Added = """
        src => { const tag = document.createElement('script'); tag.src = src; document.body.append(tag); tag.remove(); }
        """;

    // As Turbo does: another body takes the place of the first, and its scripts run again.
    private const string Swapped = """
        src => {
          const body = document.createElement('body');
          body.innerHTML = '<main><h1>Una altra pàgina</h1></main>';
          const tag = document.createElement('script');
          tag.src = src;
          body.append(tag);
          document.documentElement.replaceChild(body, document.body);
        }
        """;

    public static TheoryData<string, string, string?> Tags => new()
    {
        { "twice", Plain + Plain, null },
        { "as a module", """<script type="module" src="{bot}widget.js"></script>""", null },
        { "added late", "", Added },
        { "a body that is swapped", Plain, Swapped },
        { "a body that is emptied", Plain, "src => { document.body.innerHTML = '<main><h1>Una altra pàgina</h1></main>'; }" },
        { "served by the council", """<script src="/copies/widget.js" data-xat="{bot}" async></script>""", null },
        // A module is not told its tag.
        { "served by the council, as a module", """<script type="module" src="/copies/widget.js" data-xat="{bot}"></script>""", null },
    };

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task Page_HasOneButton(string how, string tags, string? then)
    {
        Uri? bot = null;
        await using var council = await ChatHost.StartCouncilAsync(() => bot!, tags);
        var address = council.Urls.First().Replace("127.0.0.1", "localhost");
        await using var host = await ChatHost.StartAsync(("Widget:AllowedOrigins:0", address));
        bot = host.Address;
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(address);
        var open = page.Page.GetByRole(AriaRole.Button, new() { Name = "Xat XMESS" });
        if (tags.Length > 0) await open.WaitForAsync();
        if (then is not null) await page.Page.EvaluateAsync(then, $"{bot}widget.js");
        await open.WaitForAsync();
        await page.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal((how, 1), (how, await open.CountAsync()));
        await open.ClickAsync();
        var chat = (await (await page.Page.Locator("iframe").ElementHandleAsync()).ContentFrameAsync())!;
        await chat.SeesAsync("Benvingudes i benvinguts.");
        page.AssertNoComplaint();
    }
}
