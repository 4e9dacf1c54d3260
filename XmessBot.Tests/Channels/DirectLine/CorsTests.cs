using System.Net.WebSockets;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Channels.DirectLine;

public sealed class CorsTests
{
    private const string Council = "https://www.exemple.cat";

    private static Task<EchoHost> StartAsync() => EchoHost.StartAsync(settings: ("DirectLine:AllowedOrigins:0", Council));

    [Theory]
    [InlineData(Council, Council)]
    [InlineData("https://www.dolent.example", null)]
    public async Task Preflight_IsAnsweredToAllowedOriginsOnly(string origin, string? allowed)
    {
        await using var host = await StartAsync();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "v3/directline/conversations");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,x-ms-bot-agent");
        using var response = await host.Http.SendAsync(preflight);
        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal(
            allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("own", true)]
    [InlineData(Council, true)]
    [InlineData("https://www.dolent.example", false)]
    [InlineData("null", false)]
    public async Task Stream_IsOpenedToAllowedOriginsOnly(string? origin, bool opened)
    {
        await using var host = await StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var socket = new ClientWebSocket();
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin == "own" ? host.Address.AbsoluteUri.TrimEnd('/') : origin);
        var refusal = await Record.ExceptionAsync(() => socket.ConnectAsync(new Uri(talk.StreamUrl), CancellationToken.None));
        Assert.Equal(opened, refusal is null);
    }

    [Fact]
    public async Task UnknownCall_IsRefusedInDirectLinesShape()
    {
        await using var host = await StartAsync();
        using var response = await Talk.SendAsync(host.Http, HttpMethod.Get, "session/getsessionid", "x");
        Assert.Equal(404, (int)response.StatusCode);
        Assert.Equal("NotFound", (string?)(await Talk.BodyAsync(response))["error"]!["code"]);
    }
}
