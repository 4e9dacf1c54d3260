using System.Text.Json.Nodes;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.DirectLineJs;

/// <summary>The stock <c>botframework-directlinejs</c> in Node, by both of its ways.</summary>
public sealed class NodeTests
{
    [Theory]
    [InlineData("stream", 2)]
    [InlineData("polling", 0)]
    public async Task DirectLineJs_TalksLosesItsConnectionAndMissesNothing(string way, int sockets)
    {
        await using var host = await EchoHost.StartAsync();
        var answer = JsonNode.Parse(await NodeProgram.RunAsync(
            "talk.mjs", new Uri(host.Address, "v3/directline").AbsoluteUri, await Talk.GenerateAsync(host.Http, "dl_node"), way))!;
        Assert.Equal(
            ["Benvingudes i benvinguts.", "u", "Eco: u", "dos", "Eco: dos", "tres", "Eco: tres"],
            answer["texts"]!.AsArray().Select(text => (string?)text));
        Assert.True((bool)answer["echoed"]!);
        Assert.Equal(sockets, (int)answer["sockets"]!);
    }
}
