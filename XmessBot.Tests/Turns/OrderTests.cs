using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Channels.Teams;
using XmessBot.Core.Members;
using XmessBot.Tests.Support;
using XmessBot.Turns;

namespace XmessBot.Tests.Turns;

/// <summary>Turns of one conversation, and those of one person, run one after another; the others do not wait.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData("c1", "u1", "c1", "u2")] // one conversation
    [InlineData("c1", "u1", "c2", "u1")] // one person
    public async Task Turns_WhenOfTheSame_DoNotOverlap(string firstConversation, string firstUser, string secondConversation,
        string secondUser)
    {
        var script = new Overlaps();
        await using var host = await TestHost.StartAsync(body: script.Body);
        var first = host.PostAsync(Said.Message("espera", firstConversation, firstUser));
        await script.Begun.Task;
        var arrivals = new Arrivals(6);
        host.Services.GetRequiredService<BotConnectorAdapter>().Use(arrivals);
        var rest = Enumerable.Range(0, 6).Select(i => host.PostAsync(Said.Message($"{i}", secondConversation, secondUser))).ToList();
        await arrivals.All.Task;
        script.Gate.SetResult();
        await Task.WhenAll([first, .. rest]);
        Assert.Equal(1, script.MostAtOnce);
    }

    [Fact]
    public async Task Turns_WhenOfOthers_DoNotWait()
    {
        var script = new Overlaps();
        await using var host = await TestHost.StartAsync(body: script.Body);
        var first = host.PostAsync(Said.Message("espera", "c1", "u1"));
        await script.Begun.Task;
        await host.PostAsync(Said.Message("passa", "c2", "u2"));
        Assert.False(first.IsCompleted);
        script.Gate.SetResult();
        await first;
    }

    [Fact]
    public async Task Accounts_WhenOfOnePerson_ShareALine()
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting);
        var accounts = host.Services.GetRequiredService<Accounts>();
        var person = new Person(new PersonId(Guid.NewGuid()), "a@b.cat", null, Roles.Applicant, null, Standing.Unconfirmed);
        Assert.NotEqual(accounts.PersonKey("web|1"), accounts.PersonKey("msteams|2"));
        accounts.Remember("web|1", person);
        accounts.Remember("msteams|2", person);
        Assert.Equal(accounts.PersonKey("web|1"), accounts.PersonKey("msteams|2"));
    }

    [Fact]
    public async Task Line_WhenManyWait_LetsThemInInOrderOfArrival()
    {
        var queue = new TurnQueue();
        var order = new ConcurrentQueue<int>();
        var first = await queue.EnterAsync("k");
        var waiting = Enumerable.Range(0, 50).Select(async i =>
        {
            using var place = await queue.EnterAsync("k");
            order.Enqueue(i);
        }).ToList();
        Assert.Empty(order);
        first.Dispose();
        await Task.WhenAll(waiting);
        Assert.Equal(Enumerable.Range(0, 50), order);
        Assert.Equal(0, queue.Count);
    }

    // Each has gone as far as it can by itself, inside the turn or waiting for its place, when it is counted.
    private sealed class Arrivals(int expected) : IMiddleware
    {
        private int _left = expected;

        public TaskCompletionSource All { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            var turn = next(cancellationToken);
            if (Interlocked.Decrement(ref _left) == 0) All.SetResult();
            await turn;
        }
    }

    private sealed class Overlaps
    {
        private int _inside;

        public int MostAtOnce { get; private set; }

        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ScriptedBody Body => new(async (context, _) =>
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _inside));
            Begun.TrySetResult();
            if (context.Activity.Text == "espera") await Gate.Task;
            await Task.Yield();
            Interlocked.Decrement(ref _inside);
        });
    }
}
