using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using System.Net.WebSockets;
using XmessBot.Channels.DirectLine;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Channels.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task Stream_ReplaysAndGoesOn_ToEveryoneWhoListens()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var one = await talk.OpenAsync();
        using var two = await (await talk.ReconnectAsync("?watermark=0")).OpenAsync();
        await talk.SayAsync("u");
        await talk.SayAsync("dos");
        string[] all = ["Benvingudes i benvinguts.", "u", "Eco: u", "dos", "Eco: dos"];
        Assert.Equal(all, await Frames.TextsAsync(one, all.Length));
        Assert.Equal(all, await Frames.TextsAsync(two, all.Length));
    }

    [Theory]
    [InlineData("?watermark=2", "Eco: u|dos|Eco: dos|tres|Eco: tres")]
    [InlineData("?watermark=", "Benvingudes i benvinguts.|u|Eco: u|dos|Eco: dos|tres|Eco: tres")]
    [InlineData("?watermark=-", "Benvingudes i benvinguts.|u|Eco: u|dos|Eco: dos|tres|Eco: tres")]
    // Without a watermark, only what is said after one comes back.
    [InlineData("", "tres|Eco: tres")]
    public async Task Reconnect_GoesOnAfterTheWatermark(string query, string expected)
    {
        await using var host = await EchoHost.StartAsync(settings: ("DirectLine:PageSize", "2"));
        var talk = await Talk.StartAsync(host.Http);
        await talk.SayAsync("u");
        await talk.SayAsync("dos");
        using var socket = await (await talk.ReconnectAsync(query)).OpenAsync();
        await talk.SayAsync("tres");
        Assert.Equal(expected.Split('|'), await Frames.TextsAsync(socket, expected.Split('|').Length));
    }

    [Fact]
    public async Task Reconnect_WithAWatermarkThatIsNone_IsRefused()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var response = await Talk.SendAsync(host.Http, HttpMethod.Get, $"conversations/{talk.Id}?watermark=ahir", talk.Token);
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task Stream_Idle_SendsEmptyFrames()
    {
        await using var host = await EchoHost.StartAsync(settings: ("DirectLine:KeepAlive", "00:00:00.05"));
        var talk = await Talk.StartAsync(host.Http);
        using var socket = await (await talk.ReconnectAsync()).OpenAsync();
        Assert.Equal("", await Frames.NextAsync(socket));
    }

    [Fact]
    public async Task Stream_WhenTooManyListen_ClosesTheOldest_AndTheOthersGoOn()
    {
        await using var host = await EchoHost.StartAsync(settings: ("DirectLine:StreamsPerConversation", "2"));
        var talk = await Talk.StartAsync(host.Http);
        var sockets = new List<ClientWebSocket>();
        try
        {
            for (var each = 0; each < 3; each++)
            {
                sockets.Add(await (await talk.ReconnectAsync("?watermark=0")).OpenAsync());
                Assert.Equal(["Benvingudes i benvinguts."], await Frames.TextsAsync(sockets[^1], 1)); // so that it listens by now
            }

            Assert.Null(await Frames.NextAsync(sockets[0]));
            Assert.Equal(WebSocketCloseStatus.NormalClosure, sockets[0].CloseStatus);
            await talk.SayAsync("u");
            foreach (var socket in sockets[1..]) Assert.Equal(["u", "Eco: u"], await Frames.TextsAsync(socket, 2));
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }
    }

    [Fact]
    public async Task Stream_WhenTheHostStops_IsClosed()
    {
        var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var socket = await (await talk.ReconnectAsync()).OpenAsync();
        var stopping = host.DisposeAsync();
        Assert.Null(await Frames.NextAsync(socket));
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await stopping;
    }

    [Fact]
    public async Task Proactive_IsKeptAndSent()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var socket = await (await talk.ReconnectAsync()).OpenAsync();
        var reference = host.Inbox.Received.Last().GetConversationReference();
        await host.Services.GetRequiredService<DirectLineAdapter>().ContinueConversationAsync(
            "xmessbot", reference, (turn, stop) =>
            turn.SendActivityAsync("Us han respost.", cancellationToken: stop), CancellationToken.None);
        Assert.Equal(["Us han respost."], await Frames.TextsAsync(socket, 1));
        Assert.Equal(["Us han respost."], Talk.Texts(await talk.ReadAsync("?watermark=1")));
    }
}
