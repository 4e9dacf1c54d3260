using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Channels.DirectLine;

public sealed class PostTests
{
    public static TheoryData<string, string> Malformed => new()
    {
        { "", "BadSyntax" },
        { "{", "BadSyntax" },
        { "[]", "BadSyntax" },
        { "\"hola\"", "BadSyntax" },
        { "{}", "MissingProperty" },
        { """{"type":""}""", "MissingProperty" },
        { """{"type":"message","from":7}""", "BadSyntax" },
        { """{"type":"message","timestamp":"ahir"}""", "BadSyntax" },
        // It asks for an answer in the response, which is Teams' and not Direct Line's.
        { """{"type":"invoke","name":"adaptiveCard/action"}""", "BadArgument" },
        { """{"type":"messageDelete","id":"x"}""", "BadArgument" },
        { """{"type":"inventat"}""", "BadArgument" },
        { "{\"type\":\"message\",\"value\":" + new string('[', 100) + new string(']', 100) + "}", "BadSyntax" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task Post_Malformed_IsRefused(string body, string code)
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var response = await talk.PostAsync(body);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(code, (string?)(await Talk.BodyAsync(response))["error"]!["code"]);
    }

    [Theory]
    [InlineData(true)]
    // Sent in chunks nobody knows its length before it is read.
    [InlineData(false)]
    public async Task Post_TooLarge_IsRefused(bool lengthIsSaid)
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        var bytes = Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('a', 64 * 1024)}}"}""");
        HttpContent content = lengthIsSaid ? new ByteArrayContent(bytes) : new StreamContent(new Unmeasured(bytes));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await talk.PostAsync(content);
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Equal("ActivityTooLarge", (string?)(await Talk.BodyAsync(response))["error"]!["code"]);
    }

    [Fact]
    public async Task Post_SaysNothingOfWhatIsNotTheClientsToSay()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http, "dl_algu");
        using var response = await talk.PostAsync("""
            {
              "type": "message", "text": "hola", "id": "1", "channelId": "msteams", "serviceUrl": "https://exemple.cat",
              "from": { "id": "dl_altri", "aadObjectId": "un altre", "role": "bot", "name": "Anna", "tenantId": "x" },
              "recipient": { "id": "altri" }, "conversation": { "id": "una altra", "tenantId": "x" },
              "deliveryMode": "expectReplies", "callerId": "urn:botframework:azure", "timestamp": "2001-01-01T00:00:00Z"
            }
            """);
        Assert.Equal(200, (int)response.StatusCode);
        var seen = host.Inbox.Received.Last();
        Assert.Equal(
            ("dl_algu", null, "user", "Anna", "xmessbot", talk.Id, null, "directline", null, null),
            (seen.From.Id, seen.From.AadObjectId, seen.From.Role, seen.From.Name, seen.Recipient.Id, seen.Conversation.Id,
                seen.Conversation.TenantId, seen.ChannelId, seen.DeliveryMode, seen.CallerId));
        Assert.Empty(seen.From.Properties ?? []);
        Assert.True(seen.Timestamp > DateTimeOffset.UnixEpoch.AddYears(50));
        Assert.Equal(["hola", "Eco: hola"], Talk.Texts(await talk.ReadAsync("?watermark=1")));
    }

    [Fact] // the client knows its own by them
    public async Task Post_WithJsonOfItsOwn_IsGivenBackAsItCame()
    {
        const string Own = """{"at":"2026-05-04T10:00:00+02:00","on":"2026-05-04","ms":"/Date(1234656000000)/","n":[1.50,null,true]}""";
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var response = await talk.PostAsync($$"""{"type":"message","text":"hola","value":{{Own}},"channelData":{{Own}}}""");
        Assert.Equal(200, (int)response.StatusCode);
        var echo = (await talk.ReadAsync("?watermark=1"))["activities"]![0]!;
        Assert.All(
            ["value", "channelData"],
            name => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Own), echo[name]), echo.ToJsonString()));
    }

    [Fact]
    public async Task Upload_IsRefused()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[1024]), "file", "a.pdf" } };
        using var response = await Talk.SendAsync(host.Http, HttpMethod.Post, $"conversations/{talk.Id}/upload", talk.Token, form);
        Assert.Equal(415, (int)response.StatusCode);
        Assert.Equal("UploadNotSupported", (string?)(await Talk.BodyAsync(response))["error"]!["code"]);
    }

    [Fact]
    public async Task Post_WhenTheBotFails_SaysSo()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var response = await talk.PostAsync(new { type = "message", text = "falla" });
        Assert.Equal(502, (int)response.StatusCode);
        Assert.Equal("BotError", (string?)(await Talk.BodyAsync(response))["error"]!["code"]);
    }

    [Fact]
    public async Task Post_WhenTheBotIsSlow_IsAnsweredAndTheReplyComesLater()
    {
        var time = new FakeTimeProvider(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await using var host = await EchoHost.StartAsync(time);
        var talk = await Talk.StartAsync(host.Http);
        using var socket = await (await talk.ReconnectAsync()).OpenAsync();
        var posting = talk.PostAsync(new { type = "message", text = "espera" });
        // What passes is seen at once; the turn is then waiting.
        Assert.Equal(["typing"], await Frames.TextsAsync(socket, 1));
        while (!posting.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        using var response = await posting;
        Assert.Equal(200, (int)response.StatusCode);
        host.Inbox.Release.SetResult();
        Assert.Equal(["espera", "Eco: espera"], await Frames.TextsAsync(socket, 2));
    }

    [Theory] // so few that none comes back within a second
    [InlineData(1, 0, 60)]
    [InlineData(2, 0, 30)]
    [InlineData(2, 0.25, 31)] // dates in HTTP are of whole seconds
    public async Task Post_OverTheLimit_IsAskedToWaitUntilADate(int most, double after, int seconds)
    {
        var start = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        await using var host = await EchoHost.StartAsync(
            new FakeTimeProvider(start.AddSeconds(after)), settings: ("DirectLine:ActivitiesPerMinute", $"{most}"));
        var talk = await Talk.StartAsync(host.Http);
        for (var i = 0; i < most; i++) await talk.SayAsync("u");
        using var response = await talk.PostAsync(new { type = "message", text = "dos" });
        Assert.Equal(429, (int)response.StatusCode);
        // Seconds, as others write it, are what the stock client stumbles over.
        Assert.Equal(start.AddSeconds(seconds), response.Headers.RetryAfter!.Date);
    }

    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
