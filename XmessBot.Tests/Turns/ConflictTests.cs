using Microsoft.Bot.Builder;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Storage;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Turns;

/// <summary>A lost race is run again from the start, and the person sees one answer.</summary>
public sealed class ConflictTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Turn_WhenAnotherGotThereFirst_IsRunAgainUnseenAtTheSameMoment()
    {
        var clock = new FakeTimeProvider(Start);
        var moments = new List<DateTimeOffset>();
        TestHost? host = null;
        var body = new ScriptedBody(async (context, turn) =>
        {
            moments.Add(turn.Now);
            var number = await turn.Numbers.NextAsync("prova");
            await context.SendActivityAsync($"{number}");
            if (moments.Count > 1) return;
            clock.Advance(TimeSpan.FromMinutes(1));
            await BumpAsync(host!);
        });
        await using (host = await TestHost.StartAsync(clock, body: body))
        {
            Assert.Equal("2", (await host.PostAsync(Said.Message("hola"))).Single().Text);
            Assert.Equal([Start, Start], moments);
        }
    }

    [Fact]
    public async Task Turns_WhenTwoInstancesRaceInOneConversation_AllCount()
    {
        await using var one = await TestHost.StartAsync(body: ScriptedBody.Counting);
        await using var other = await TestHost.StartAsync(body: ScriptedBody.Counting, folder: one.Folder);
        var replies = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? one : other).PostAsync(Said.Message($"{i}"))));
        Assert.Equal(Enumerable.Range(1, 40), replies.Select(reply => int.Parse(reply.Single().Text, null)).Order());
    }

    [Fact]
    public async Task State_WhenTheTurnIsRunAgain_IsAsTheLastCommitLeftIt()
    {
        var runs = 0;
        TestHost? host = null;
        var body = new StatefulBody(async (context, turn, seen) =>
        {
            await turn.Numbers.NextAsync("prova");
            if (++runs == 1) await BumpAsync(host!);
            await context.SendActivityAsync($"{seen}");
        });
        await using (host = await TestHost.StartAsync(body: body))
        {
            Assert.Equal("1", (await host.PostAsync(Said.Message("hola"))).Single().Text);
            Assert.Equal("2", (await host.PostAsync(Said.Message("hola"))).Single().Text);
            Assert.Equal(3, runs);
        }
    }

    // As another turn would, in a commit of its own.
    private static async Task BumpAsync(TestHost host)
    {
        await using var context = host.Contexts.Create();
        await new CounterStore(context).NextAsync("prova");
        await context.SaveChangesAsync();
    }

    private sealed class StatefulBody(Func<ITurnContext, XmessBot.Turns.Turn, int, Task> script) : XmessBot.Turns.ITurnBody
    {
        public async Task RunAsync(ITurnContext turnContext, ConversationState state, CancellationToken cancellationToken)
        {
            var seen = state.CreateProperty<int>("seen");
            var count = await seen.GetAsync(turnContext, () => 0, cancellationToken) + 1;
            await seen.SetAsync(turnContext, count, cancellationToken);
            await script(turnContext, XmessBot.Turns.Turn.Of(turnContext), count);
        }
    }
}
