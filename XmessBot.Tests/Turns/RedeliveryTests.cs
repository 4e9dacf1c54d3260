using XmessBot.Tests.Support;

namespace XmessBot.Tests.Turns;

/// <summary>Channels deliver at least once; a turn has its effects exactly once.</summary>
public sealed class RedeliveryTests
{
    [Fact]
    public async Task Activity_WhenDeliveredAgain_ChangesNothingAndGetsTheSameReplies()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        Assert.Equal("1", (await host.PostAsync(Said.Message("hola", id: "a"))).Single().Text);
        Assert.Equal("1", (await host.PostAsync(Said.Message("hola", id: "a"))).Single().Text);
        Assert.Equal("2", (await host.PostAsync(Said.Message("hola", id: "b"))).Single().Text);
    }

    [Fact]
    public async Task Activity_WhenDeliveredManyTimesAtOnce_HasOneTurn()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        var replies = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => host.PostAsync(Said.Message("hola", id: "a"))));
        Assert.All(replies, reply => Assert.Equal("1", reply.Single().Text));
        Assert.Equal("2", (await host.PostAsync(Said.Message("hola", id: "b"))).Single().Text);
    }

    [Fact]
    public async Task Activity_WhenDeliveredAgainAfterARestart_GetsTheSameReplies()
    {
        await using var first = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await first.PostAsync(Said.Message("hola", id: "a"));
        await using var second = await TestHost.StartAsync(body: ScriptedBody.Counting, folder: first.Folder);
        Assert.Equal("1", (await second.PostAsync(Said.Message("hola", id: "a"))).Single().Text);
    }

    [Fact]
    public async Task Activity_WhenTwoInstancesGetIt_HasOneTurn()
    {
        await using var one = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var other = await TestHost.StartAsync(body: ScriptedBody.Counting, folder: one.Folder);
        var replies = await Task.WhenAll(Enumerable.Range(0, 12)
            .Select(i => (i % 2 == 0 ? one : other).PostAsync(Said.Message("hola", id: $"a{i / 4}"))));
        var answers = replies.Select(reply => reply.Single().Text).Chunk(4).ToList();
        Assert.All(answers, same => Assert.Single(same.Distinct()));
        Assert.Equal(["1", "2", "3"], answers.Select(same => same[0]).Order());
    }
}
