using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Channels.DirectLine;

public sealed class TokenTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static async Task AssertRefusedAsync(HttpResponseMessage response, int status, string code)
    {
        Assert.Equal(status, (int)response.StatusCode);
        var error = (await Talk.BodyAsync(response))["error"]!;
        Assert.Equal(code, (string?)error["code"]);
        Assert.NotEmpty((string)error["message"]!);
    }

    [Theory]
    [InlineData("tokens/generate", null, 401, "MissingToken")]
    [InlineData("tokens/generate", "another secret", 403, "InvalidSecret")]
    [InlineData("tokens/refresh", null, 401, "MissingToken")]
    [InlineData("conversations", null, 401, "MissingToken")]
    [InlineData("conversations", "abc", 403, "InvalidToken")]
    [InlineData("conversations", "a.b.c", 403, "InvalidToken")]
    // The secret makes tokens; it does not stand in for one, or whoever has it would be nobody in every conversation.
    [InlineData("conversations", EchoHost.Secret, 403, "InvalidToken")]
    [InlineData("conversations/x/activities", null, 401, "MissingToken")]
    [InlineData("conversations/x/upload", null, 401, "MissingToken")]
    public async Task Call_WithoutTheRightBearer_IsRefused(string path, string? bearer, int status, string code)
    {
        await using var host = await EchoHost.StartAsync();
        using var response = await Talk.SendAsync(host.Http, HttpMethod.Post, path, bearer, new { });
        await AssertRefusedAsync(response, status, code);
    }

    [Fact]
    public async Task Generate_WithoutConfiguredSecret_IsRefused()
    {
        await using var host = await EchoHost.StartAsync(settings: ("DirectLine:Secret", ""));
        using var response = await Talk.SendAsync(host.Http, HttpMethod.Post, "tokens/generate", EchoHost.Secret);
        await AssertRefusedAsync(response, 403, "InvalidSecret");
    }

    [Fact]
    public async Task Token_LooksLikeAzures_SoThatWebChatFindsTheUser()
    {
        await using var host = await EchoHost.StartAsync();
        var payload = (await Talk.GenerateAsync(host.Http, "dl_algú")).Split('.')[1].Replace('-', '+').Replace('_', '/');
        var claims = JsonNode.Parse(
            Encoding.UTF8.GetString(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='))))!;
        Assert.Equal("dl_algú", (string?)claims["user"]);
    }

    [Fact]
    public async Task Token_Altered_IsRefused()
    {
        await using var host = await EchoHost.StartAsync();
        var mine = (await Talk.GenerateAsync(host.Http, "dl_a")).Split('.');
        var other = (await Talk.GenerateAsync(host.Http, "dl_b")).Split('.');
        using var response = await Talk.SendAsync(
            host.Http, HttpMethod.Post, "conversations", $"{mine[0]}.{other[1]}.{mine[2]}");
        await AssertRefusedAsync(response, 403, "InvalidToken");
    }

    [Fact]
    public async Task Token_OfAnotherHost_IsRefused()
    {
        await using var host = await EchoHost.StartAsync();
        await using var another = await EchoHost.StartAsync();
        using var response = await Talk.SendAsync(
            host.Http, HttpMethod.Post, "conversations", await Talk.GenerateAsync(another.Http));
        await AssertRefusedAsync(response, 403, "InvalidToken");
    }

    [Fact]
    public async Task Token_AfterItsTime_IsExpired_AndJustBeforeIsNot()
    {
        var time = new FakeTimeProvider(Start);
        await using var host = await EchoHost.StartAsync(time);
        var talk = await Talk.StartAsync(host.Http);
        time.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        using var inTime = await Talk.SendAsync(host.Http, HttpMethod.Post, "tokens/refresh", talk.Token);
        Assert.Equal(200, (int)inTime.StatusCode);
        Assert.Equal(1800, (int)(await Talk.BodyAsync(inTime))["expires_in"]!);
        time.Advance(TimeSpan.FromSeconds(1));
        using var late = await Talk.SendAsync(host.Http, HttpMethod.Get, $"conversations/{talk.Id}/activities", talk.Token);
        await AssertRefusedAsync(late, 403, "TokenExpired");
        using var renewed = await Talk.SendAsync(
            host.Http, HttpMethod.Get, $"conversations/{talk.Id}/activities", (string)(await Talk.BodyAsync(inTime))["token"]!);
        Assert.Equal(200, (int)renewed.StatusCode);
    }

    [Fact]
    public async Task Token_OfAnotherConversation_OpensNothing()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        var intruder = await Talk.StartAsync(host.Http);
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Get, ""), (HttpMethod.Get, "/activities"), (HttpMethod.Post, "/activities"), (HttpMethod.Post, "/upload"),
        })
        {
            using var response = await Talk.SendAsync(
                host.Http, method, $"conversations/{talk.Id}{path}", intruder.Token, method == HttpMethod.Post ? new { } : null);
            await AssertRefusedAsync(response, 403, "WrongConversation");
        }

        using var stream = await host.Http.GetAsync($"v3/directline/conversations/{talk.Id}/stream?t={intruder.Token}");
        await AssertRefusedAsync(stream, 403, "WrongConversation");
    }

    [Fact]
    public async Task StreamsToken_OnlyConnects_AndOnlyForAMinute()
    {
        var time = new FakeTimeProvider(Start);
        await using var host = await EchoHost.StartAsync(time);
        var talk = await Talk.StartAsync(host.Http);
        var ticket = talk.StreamUrl[(talk.StreamUrl.IndexOf("&t=", StringComparison.Ordinal) + 3)..];
        using var refused = await Talk.SendAsync(host.Http, HttpMethod.Post, "tokens/refresh", ticket);
        await AssertRefusedAsync(refused, 403, "InvalidToken");
        time.Advance(TimeSpan.FromMinutes(1));
        using var late = await host.Http.GetAsync(new Uri(talk.StreamUrl.Replace("ws://", "http://")));
        await AssertRefusedAsync(late, 403, "TokenExpired");
    }
}
