using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.DirectLineJs;

/// <summary>A whole request by the stock <c>botframework-directlinejs</c>, over its stream, on the real host.</summary>
public sealed class RequestTests
{
    private const string Address = "pau.mas@exemple.cat";

    [Fact]
    public async Task Request_MadeByDirectLineJs_IsSentAndFound()
    {
        await using var host = await TestHost.StartAsync(settings: ["--Identification:ShowCode", "false"]);
        using var emails = new EmailFolder(host.Folder);
        using var opened = await host.Http.PostAsJsonAsync("chat/token", new { });
        var token = (await opened.Content.ReadFromJsonAsync<JsonNode>())!["token"]!.GetValue<string>();
        var answer = JsonNode.Parse(await NodeProgram.RunAsync(
            async input =>
            {
                await input.WriteLineAsync(await emails.CodeAsync(Address));
                await input.FlushAsync();
            },
            "request.mjs", new Uri(host.Address, "v3/directline").AbsoluteUri, token,
            JsonSerializer.Serialize(WholeRequest.All(Address, "Argentona"))))!;
        Assert.Equal(1, (int)answer["sockets"]!);
        Assert.Contains(WholeRequest.ChangedImpact, (string)answer["receipt"]!);
    }
}
