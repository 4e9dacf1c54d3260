using Microsoft.Bot.Schema;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Channels.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task Start_TellsTheBotOfItselfAndThenOfTheUser()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http, "dl_algu");
        Assert.Equal(["xmessbot", "dl_algu"], host.Inbox.Received.Select(activity => activity.MembersAdded.Single().Id));
        Assert.All(host.Inbox.Received, activity =>
        {
            Assert.Equal(ActivityTypes.ConversationUpdate, activity.Type);
            Assert.Equal("directline", activity.ChannelId);
            Assert.Equal("ca-ES", activity.Locale);
            Assert.Equal("dl_algu", activity.From.Id);
        });
        // Nobody said the joining: it is not in the history, and the greeting answers nothing in it.
        var greeting = Assert.Single((await talk.ReadAsync())["activities"]!.AsArray())!;
        Assert.Equal("Benvingudes i benvinguts.", (string?)greeting["text"]);
        Assert.Null(greeting["replyToId"]);
        Assert.Equal("bot", (string?)greeting["from"]!["role"]);
    }

    [Fact]
    public async Task Start_OfAConversationThatWasStarted_ComesBackToIt()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        using var again = await Talk.SendAsync(host.Http, HttpMethod.Post, "conversations", talk.Token, new { locale = "ca-ES" });
        Assert.Equal(200, (int)again.StatusCode);
        using var socket = await Talk.Of(host.Http, await Talk.BodyAsync(again)).OpenAsync();
        Assert.Equal(["Benvingudes i benvinguts."], await Frames.TextsAsync(socket, 1));
        Assert.Equal(2, host.Inbox.Received.Count);
    }

    [Fact]
    public async Task Posted_ComesBackWithItsChannelData_BeforeItsReply()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http, "dl_algu");
        var id = await talk.SayAsync("Bon dia", "client-1");
        var said = (await talk.ReadAsync("?watermark=1"))["activities"]!.AsArray();
        Assert.Equal([id, (string?)said[1]!["replyToId"]], said.Take(1).Select(a => (string?)a!["id"]).Append(id));
        Assert.Equal("client-1", (string?)said[0]!["channelData"]!["clientActivityID"]);
        Assert.Equal("Eco: Bon dia", (string?)said[1]!["text"]);
        Assert.True((DateTimeOffset)said[0]!["timestamp"]! < (DateTimeOffset)said[1]!["timestamp"]!);
        // A client cannot speak as another: the token's user is who spoke.
        Assert.Equal("dl_algu", (string?)said[0]!["from"]!["id"]);
    }

    [Fact]
    public async Task Post_Repeated_IsTheSameActivity()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        Assert.Equal(await talk.SayAsync("Bon dia", "client-1"), await talk.SayAsync("Bon dia", "client-1"));
        Assert.NotEqual(await talk.SayAsync("Bon dia"), await talk.SayAsync("Bon dia"));
        Assert.Equal(
            ["Bon dia", "Eco: Bon dia", "Bon dia", "Eco: Bon dia", "Bon dia", "Eco: Bon dia"],
            Talk.Texts(await talk.ReadAsync("?watermark=1")));
    }

    [Fact]
    public async Task Read_GoesOnPageByPage()
    {
        await using var host = await EchoHost.StartAsync(settings: ("DirectLine:PageSize", "2"));
        var talk = await Talk.StartAsync(host.Http);
        await talk.SayAsync("u");
        await talk.SayAsync("dos");
        var pages = new List<string>();
        var watermark = "";
        while (await talk.ReadAsync($"?watermark={watermark}") is var page && Talk.Texts(page) is { Length: > 0 } texts)
        {
            pages.Add(string.Join(" / ", texts));
            watermark = (string)page["watermark"]!;
        }

        Assert.Equal(["Benvingudes i benvinguts. / u", "Eco: u / dos", "Eco: dos"], pages);
    }

    [Fact]
    public async Task Posts_AtOnce_AreAllKeptInOneOrder()
    {
        await using var host = await EchoHost.StartAsync();
        var talk = await Talk.StartAsync(host.Http);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => talk.SayAsync($"missatge {number}")));
        var texts = Talk.Texts(await talk.ReadAsync("?watermark=1"));
        Assert.Equal(16, texts.Distinct().Count());
        Assert.All(Enumerable.Range(0, 8), pair => Assert.Equal("Eco: " + texts[2 * pair], texts[2 * pair + 1]));
    }

    [Fact]
    public async Task ThatWasNotStarted_IsNotFound()
    {
        await using var host = await EchoHost.StartAsync();
        var token = await Talk.GenerateAsync(host.Http);
        using var refreshed = await Talk.SendAsync(host.Http, HttpMethod.Post, "tokens/refresh", token);
        var id = (string)(await Talk.BodyAsync(refreshed))["conversationId"]!;
        foreach (var (method, path) in new[] { (HttpMethod.Get, ""), (HttpMethod.Get, "/activities"), (HttpMethod.Post, "/activities") })
        {
            using var response = await Talk.SendAsync(
                host.Http, method, $"conversations/{id}{path}", token, method == HttpMethod.Post ? new { type = "message" } : null);
            Assert.Equal(404, (int)response.StatusCode);
            Assert.Equal("ConversationNotFound", (string?)(await Talk.BodyAsync(response))["error"]!["code"]);
        }
    }
}
