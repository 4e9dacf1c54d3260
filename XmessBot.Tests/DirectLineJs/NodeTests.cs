using System.Diagnostics;
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
        var answer = JsonNode.Parse(await RunAsync(
            "talk.mjs", new Uri(host.Address, "v3/directline").AbsoluteUri, await Talk.GenerateAsync(host.Http, "dl_node"), way))!;
        Assert.Equal(
            ["Benvingudes i benvinguts.", "u", "Eco: u", "dos", "Eco: dos", "tres", "Eco: tres"],
            answer["texts"]!.AsArray().Select(text => (string?)text));
        Assert.True((bool)answer["echoed"]!);
        Assert.Equal(sockets, (int)answer["sockets"]!);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Repository.Folder("XmessBot.Tests/DirectLineJs"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var errors = node.StandardError.ReadToEndAsync(patience.Token);
            var output = await node.StandardOutput.ReadToEndAsync(patience.Token);
            Assert.True(output.Length > 0, await errors);
            return output;
        }
        finally
        {
            if (!node.HasExited)
                node.Kill(entireProcessTree: true);
        }
    }
}
