using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Channels.WebChat;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Channels.WebChat;

public sealed class ChatTokenTests
{
    private static Task<EchoHost> StartAsync(TimeProvider? time = null) => EchoHost.StartAsync(time, app => app.MapWebChat());

    private static async Task<(JsonNode Answer, string Cookie)> AskAsync(EchoHost host, string? cookie = null, string body = "{}")
    {
        using var request = Request(body);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var response = await host.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await Talk.BodyAsync(response), response.Headers.GetValues("Set-Cookie").Single());
    }

    private static HttpRequestMessage Request(string body) =>
        new(HttpMethod.Post, "chat/token") { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static async Task StartConversationAsync(EchoHost host, JsonNode answer)
    {
        using var response = await Talk.SendAsync(host.Http, HttpMethod.Post, "conversations", (string)answer["token"]!);
        Assert.Equal(201, (int)response.StatusCode);
    }

    [Fact]
    public async Task Token_IsOfAnUnguessableUser_KeptInACookieThatScriptsDoNotSee()
    {
        await using var host = await StartAsync();
        var (answer, cookie) = await AskAsync(host);
        Assert.Equal(1800, (int)answer["expires_in"]!);
        Assert.Matches("^dl_[a-z2-7]{26}$", (string)answer["userId"]!);
        Assert.Null(answer["session"]);
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        // Whoever sees the user's id in a conversation cannot make the cookie of it.
        Assert.DoesNotContain((string)answer["userId"]!, cookie);
    }

    [Fact]
    public async Task Token_OverTheLimitOfItsAddress_IsRefusedForAWhile_AndOfAnotherAddressIsNot()
    {
        await using var host = await EchoHost.StartAsync(null, app => app.MapWebChat(), ("DirectLine:TokensPerMinute", "2"));
        await AskAsync(host);
        await AskAsync(host);
        using var refused = await host.Http.SendAsync(Request("{}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("TooManyRequests", (string?)(await Talk.BodyAsync(refused))["error"]!["code"]);
        // A moment, at most a minute (and what is rounded up) after that of the answer itself.
        var wait = refused.Headers.RetryAfter!.Date!.Value - refused.Headers.Date!.Value;
        Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(62));
        Assert.False(refused.Headers.Contains("Set-Cookie"));

        using var neighbour = From(IPAddress.Parse("127.0.0.2"), host.Address);
        using var answered = await neighbour.SendAsync(Request("{}"));
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Fact]
    public async Task Token_WithoutALimit_IsGivenToWhoeverAsks()
    {
        await using var host = await EchoHost.StartAsync(null, app => app.MapWebChat(), ("DirectLine:TokensPerMinute", "0"));
        for (var each = 0; each < 3; each++) await AskAsync(host);
    }

    private static HttpClient From(IPAddress source, Uri host) => new(new SocketsHttpHandler
    {
        UseCookies = false,
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(source, 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = host };

    [Fact]
    public async Task Token_OfABrowserThatComesBack_IsForItsConversation()
    {
        await using var host = await StartAsync();
        var (first, cookie) = await AskAsync(host);
        await StartConversationAsync(host, first);
        var (again, _) = await AskAsync(host, cookie);
        Assert.Equal(
            ((string?)first["userId"], (string?)first["conversationId"]), ((string?)again["userId"], (string?)again["conversationId"]));
        var (other, _) = await AskAsync(host, "xmess-xat=inventat");
        Assert.NotEqual((string?)first["userId"], (string?)other["userId"]);
    }

    [Fact]
    public async Task Widget_HasAPartitionedCookie_AndASessionWhereCookiesAreRefused()
    {
        await using var host = await StartAsync();
        var (first, cookie) = await AskAsync(host, body: """{"widget":true}""");
        Assert.Contains("secure; samesite=none; httponly; Partitioned", cookie);
        await StartConversationAsync(host, first);
        var (again, _) = await AskAsync(host, body: $$"""{"widget":true,"session":"{{first["session"]}}"}""");
        Assert.Equal((string?)first["conversationId"], (string?)again["conversationId"]);
        // On our own page only the cookie counts.
        var (page, _) = await AskAsync(host, body: $$"""{"session":"{{first["session"]}}"}""");
        Assert.NotEqual((string?)first["userId"], (string?)page["userId"]);
    }

    [Fact]
    public async Task Browser_IsForgottenAfterItsTime()
    {
        var time = new FakeTimeProvider(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await using var host = await StartAsync(time);
        var (first, cookie) = await AskAsync(host);
        time.Advance(TimeSpan.FromDays(180));
        var (late, _) = await AskAsync(host, cookie);
        Assert.NotEqual((string?)first["userId"], (string?)late["userId"]);
    }

    [Theory]
    [InlineData("https://www.dolent.example", 403)]
    [InlineData("null", 403)]
    [InlineData(null, 200)]
    public async Task Token_IsRefusedToPagesOfOthers(string? origin, int status)
    {
        await using var host = await StartAsync();
        using var request = Request("{}");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var response = await host.Http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/", "frame-ancestors 'none'")]
    [InlineData("/widget", "frame-ancestors 'self' https://www.exemple.cat")]
    public async Task Page_HasAPolicyWithANonceOfItsOwn(string path, string ancestors)
    {
        await using var host = await EchoHost.StartAsync(
            map: app => app.MapWebChat(), settings: ("Widget:AllowedOrigins:0", "https://www.exemple.cat"));
        using var one = await host.Http.GetAsync(path);
        using var two = await host.Http.GetAsync(path);
        var policy = one.Headers.GetValues("Content-Security-Policy").Single();
        Assert.NotEqual(policy, two.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains(ancestors, policy);
        Assert.Contains("script-src 'self';", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.DoesNotContain("{{", await one.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", one.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/widget.js", "no-cache")]
    [InlineData("/css/chat.css", "no-cache")]
    [InlineData("/lib/webchat.js?v=1", "public, max-age=31536000, immutable")]
    public async Task Files_AreCachedAsTheyMayBe(string path, string caching)
    {
        await using var host = await StartAsync();
        using var response = await host.Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(caching, response.Headers.GetValues("Cache-Control").Single());
    }
}
