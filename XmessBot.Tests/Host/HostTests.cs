using System.Net;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>What the host answers before any conversation.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task Host_WhenStarted_IsLiveAndReady()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Host_WhenItsDatabaseLacksAMigration_IsLiveAndNotReady()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using (var context = host.Contexts.Create()) await context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory");
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.Http.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Host_WhenNothingTakesWhatIsDue_IsNotReady()
    {
        // The sender's clock stands still; what is due has been so for an hour.
        var now = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
        await using var host = await TestHost.StartAsync(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(now),
            body: ScriptedBody.Counting);
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/health/ready")).StatusCode);
        await using (var context = host.Contexts.Create())
        {
            context.Add(new OutboxRow { Kind = "letter", Payload = "", CreatedAt = now, NextTryAt = now.AddHours(-1) });
            await context.SaveChangesAsync();
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.Http.GetAsync("/health/ready")).StatusCode);
    }

    [Theory]
    [InlineData("Development", "", HttpStatusCode.OK)] // loopback while developing
    [InlineData("Production", "", HttpStatusCode.NotFound)]
    [InlineData("Production", "11111111-1111-1111-1111-111111111111", HttpStatusCode.Unauthorized)] // no token
    public async Task Messages_WhenWithoutAToken_AreTakenOnlyWhileDeveloping(string environment, string appId, HttpStatusCode expected)
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting, environment: environment,
            settings: ["--MicrosoftAppId", appId, "--MicrosoftAppPassword", "x"]);
        var said = Said.Message("hola");
        said.DeliveryMode = Microsoft.Bot.Schema.DeliveryModes.ExpectReplies;
        using var content = new StringContent(Newtonsoft.Json.JsonConvert.SerializeObject(said), System.Text.Encoding.UTF8,
            "application/json");
        Assert.Equal(expected, (await host.Http.PostAsync("/api/messages", content)).StatusCode);
    }

    [Fact]
    public async Task Answer_WhenAny_DoesNotSayWhatServesIt()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        Assert.False((await host.Http.GetAsync("/health/live")).Headers.Contains("Server"));
    }

    [Fact]
    public async Task Clock_WhenConfigured_StartsThereInMadridAndRunsOn()
    {
        var moments = new List<DateTime>();
        var body = new ScriptedBody((_, turn) =>
        {
            moments.Add(turn.LocalNow);
            return Task.CompletedTask;
        });
        await using var host = await TestHost.StartAsync(body: body, settings: ["--Clock:Now", "2020-05-08T23:50"]);
        await host.PostAsync(Said.Message("hola"));
        await host.PostAsync(Said.Message("hola"));
        Assert.Equal(new DateTime(2020, 5, 8), moments[0].Date);
        Assert.True(moments[1] > moments[0]);
    }
}
