using System.Net;
using System.Text;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Channels.WebChat;

/// <summary>In Development one press signs in as one of the people of the first start; anywhere else there is no such door.</summary>
public sealed class TryOutTests
{
    private static StringContent Body(string text) => new(text, Encoding.UTF8, "application/json");

    [Fact]
    public async Task Page_InDevelopment_SaysAsWhomItCanBeTried()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.Http.GetStringAsync("/");
        Assert.Contains("Proveu-ho com a", page);
        Assert.Contains("data-email=\"comissio@xmess.example\"", page);
        Assert.DoesNotContain("Proveu-ho com a", await host.Http.GetStringAsync("/widget"));
    }

    [Fact]
    public async Task Try_AsOneOfThem_LinksANewVisitorToThatPerson()
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.Http.PostAsync("/chat/try", Body("""{"email":"comissio@xmess.example"}"""));
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        using var asked = await host.Http.PostAsync("/chat/token", Body("{}"));
        var user = (string)System.Text.Json.Nodes.JsonNode.Parse(await asked.Content.ReadAsStringAsync())!["userId"]!;
        await using var context = host.Contexts.Create();
        Assert.True((await new PeopleStore(context).OfAccountAsync($"directline|{user}", DateTimeOffset.MinValue))?.IsStaff);
    }

    [Fact]
    public async Task Leave_WhenSomebodyWasKnown_MakesTheNextPersonANewVisitor()
    {
        await using var host = await TestHost.StartAsync();
        using var tried = await host.Http.PostAsync("/chat/try", Body("""{"email":"comissio@xmess.example"}"""));
        var before = await UserAsync(host);
        Assert.Equal(before, await UserAsync(host)); // the cookie says who it is
        using var left = await host.Http.PostAsync("/chat/leave", Body("{}"));
        Assert.Equal(HttpStatusCode.NoContent, left.StatusCode);
        Assert.NotEqual(before, await UserAsync(host));
        await using var context = host.Contexts.Create();
        Assert.Null(await new PeopleStore(context).OfAccountAsync($"directline|{before}", DateTimeOffset.MinValue));
    }

    private static async Task<string> UserAsync(TestHost host)
    {
        using var asked = await host.Http.PostAsync("/chat/token", Body("{}"));
        return (string)System.Text.Json.Nodes.JsonNode.Parse(await asked.Content.ReadAsStringAsync())!["userId"]!;
    }

    [Theory]
    [InlineData("""{"email":"algu@altre.example"}""")] // nobody of the list, though their address may be known
    [InlineData("""{"email":"joan.serra@manlleu.example"}""")] // of the first start, and not of the list
    [InlineData("res")]
    public async Task Try_AsAnybodyElse_IsRefused(string body)
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.Http.PostAsync("/chat/try", Body(body));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Try_OutsideDevelopment_IsNoPlace()
    {
        await using var host = await TestHost.StartAsync(environment: "Production");
        using var response = await host.Http.PostAsync("/chat/try", Body("""{"email":"comissio@xmess.example"}"""));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("Proveu-ho com a", await host.Http.GetStringAsync("/"));
    }
}
