using Microsoft.Extensions.Time.Testing;
using XmessBot.Tests.Browser.Support;

namespace XmessBot.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class ChatPageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task Page_TalksWithoutComplaints_IsAccessible_AndFits(Screen screen)
    {
        await using var host = await ChatHost.StartAsync();
        await using var page = await browser.OpenAsync(screen);
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = page.Page.MainFrame;
        await chat.SeesAsync("Benvingudes i benvinguts.");
        await chat.SayAsync("targeta");
        await chat.PressAsync("Mentoria");
        await chat.SeesAsync("Heu triat: mentoria");
        await chat.SayAsync("bon dia");
        await chat.SeesAsync("Eco: bon dia");
        await page.PictureAsync($"page-{screen}");
        page.AssertNoComplaint();
        Assert.Equal([host.Address.Authority], page.Hosts);
        await chat.AssertAccessibleAsync();
        Assert.True(await chat.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Equal("ca", await chat.EvaluateAsync<string>("document.documentElement.lang"));
    }

    [Fact]
    public async Task Reload_BringsTheConversationBack_AndAnotherBrowserHasItsOwn()
    {
        await using var host = await ChatHost.StartAsync();
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        await page.Page.MainFrame.SayAsync("u");
        await page.Page.MainFrame.SeesAsync("Eco: u");
        await page.Page.ReloadAsync();
        await page.Page.MainFrame.SeesAsync("Eco: u");
        await page.Page.MainFrame.SayAsync("dos");
        await page.Page.MainFrame.SeesAsync("Eco: dos");
        Assert.Equal(
            ["Benvingudes i benvinguts.", "u", "Eco: u", "dos", "Eco: dos"], await page.Page.MainFrame.MessagesAsync());
        await using var another = await browser.OpenAsync();
        await another.Page.GotoAsync(host.Address.AbsoluteUri);
        await another.Page.MainFrame.SeesAsync("Benvingudes i benvinguts.");
        Assert.Equal(["Benvingudes i benvinguts."], await another.Page.MainFrame.MessagesAsync());
    }

    [Fact]
    public async Task ExpiredToken_IsRenewedByThePage()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = await ChatHost.StartAsync(time);
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = page.Page.MainFrame;
        await chat.SeesAsync("Benvingudes i benvinguts.");
        time.Advance(TimeSpan.FromHours(1));
        var renewed = page.Page.WaitForResponseAsync(response => response.Url.EndsWith("/chat/token", StringComparison.Ordinal));
        await chat.SayAsync("u");
        Assert.Equal(200, (await renewed).Status);
        await chat.SeesAsync("Benvingudes i benvinguts.");
    }
}
