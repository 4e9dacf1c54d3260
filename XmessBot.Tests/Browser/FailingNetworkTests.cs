using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using XmessBot.Channels.WebChat;
using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Browser;

/// <summary>
/// A network that lets no stream through: the chat goes on.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class FailingNetworkTests(BrowserFixture browser)
{
    [Fact]
    public async Task Page_WhenNoStreamOpens_Polls()
    {
        var polls = 0;
        await using var host = await EchoHost.StartAsync(map: app =>
        {
            app.Use((context, next) =>
            {
                if (context.WebSockets.IsWebSocketRequest || context.Request.Headers.Upgrade.Count > 0)
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                }

                // A proxy that fails once in between: the client's own polling ends there.
                if (context.Request.Query.ContainsKey("watermark") && ++polls == 3)
                    context.Response.StatusCode = StatusCodes.Status502BadGateway;
                return context.Response.StatusCode == StatusCodes.Status502BadGateway ? Task.CompletedTask : next(context);
            });
            app.MapWebChat();
        });
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = page.Page.MainFrame;
        await chat.SeesAsync("Benvingudes i benvinguts.");
        for (var i = 0; i < 4; i++)
        {
            await chat.SayAsync($"missatge {i}");
            await chat.SeesAsync($"Eco: missatge {i}");
        }

        await Assertions.Expect(page.Page.Locator("#notice")).ToBeHiddenAsync();
    }

    /// <summary>Web Chat itself leaves in the box what is sent before there is a connection.</summary>
    [Theory]
    [InlineData("Enter")]
    [InlineData("button")]
    public async Task Message_SentWhileTheNetworkIsStillSlow_GoesWhenThereIsAConnection(string with)
    {
        var connects = new TaskCompletionSource();
        await using var host = await EchoHost.StartAsync(map: app =>
        {
            app.Use(async (context, next) =>
            {
                if (context.Request.Path.StartsWithSegments("/v3/directline/conversations")) await connects.Task;
                await next(context);
            });
            app.MapWebChat();
        });
        await using var page = await browser.OpenAsync();
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var chat = page.Page.MainFrame;
        await chat.Locator("[data-id='webchat-sendbox-input']").FillAsync("u");
        await (with == "button" ? chat.Locator(".webchat__send-button").ClickAsync() : page.Page.Keyboard.PressAsync("Enter"));
        connects.SetResult();
        await chat.SeesAsync("Eco: u");
        Assert.Equal(["Benvingudes i benvinguts.", "u", "Eco: u"], await chat.MessagesAsync());
    }
}
