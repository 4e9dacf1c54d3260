using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Turns;

/// <summary>What a person is told has been stored; only the typing sign goes before, and only when it takes long.</summary>
public sealed class HeldRepliesTests
{
    [Fact]
    public async Task Reply_WhenTheTurnIsNotCommitted_HasNotBeenSent()
    {
        await using var channel = await ChannelServer.StartAsync();
        TaskCompletionSource said = new(), gate = new();
        var body = new ScriptedBody(async (context, _) =>
        {
            await context.SendActivityAsync("desat");
            said.SetResult();
            await gate.Task;
        });
        await using var host = await TestHost.StartAsync(body: body);
        var turn = host.SendAsync(Said.Message("hola", channel: channel.Address));
        await said.Task;
        Assert.Equal(0, channel.Waiting);
        gate.SetResult();
        await turn;
        Assert.Equal("desat", (await channel.NextAsync()).Text);
    }

    [Fact]
    public async Task Typing_WhenTheTurnTakesOverASecond_IsShownBeforeTheReply()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
        await using var channel = await ChannelServer.StartAsync();
        TaskCompletionSource begun = new(), gate = new();
        var body = new ScriptedBody(async (context, _) =>
        {
            begun.SetResult();
            await gate.Task;
            await context.SendActivityAsync("fet");
        });
        await using var host = await TestHost.StartAsync(clock, body: body);
        var turn = host.SendAsync(Said.Message("hola", channel: channel.Address));
        await begun.Task;
        clock.Advance(TimeSpan.FromMilliseconds(1001));
        // With a text, were it empty, Web Chat would keep the sign as a row of its own.
        var sign = await channel.NextAsync();
        Assert.Equal((ActivityTypes.Typing, null), (sign.Type, sign.Text));
        gate.SetResult();
        await turn;
        Assert.Equal("fet", (await channel.NextAsync()).Text);
    }

    [Fact]
    public async Task Typing_WhenTheTurnTakesLess_IsNotShown()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
        await using var channel = await ChannelServer.StartAsync();
        var body = new ScriptedBody(async (context, _) =>
        {
            clock.Advance(TimeSpan.FromMilliseconds(999));
            await context.SendActivityAsync("fet");
        });
        await using var host = await TestHost.StartAsync(clock, body: body);
        await host.SendAsync(Said.Message("hola", channel: channel.Address));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("fet", (await channel.NextAsync()).Text);
        Assert.Equal(0, channel.Waiting);
    }
}
