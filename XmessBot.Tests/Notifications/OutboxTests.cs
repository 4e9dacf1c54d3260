using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Notifications;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Notifications;

/// <summary>What was committed and not sent is sent later; what was sent is not sent again.</summary>
public sealed class OutboxTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Replies_WhenTheProcessStopsBeforeTheyAreSent_AreSentInOrderByTheNext()
    {
        var clock = new FakeTimeProvider(Start);
        await using var channel = await ChannelServer.StartAsync();
        channel.Refuses = true;
        var body = new ScriptedBody(async (context, _) =>
        {
            await context.SendActivityAsync("u");
            await context.SendActivityAsync("dos");
        });
        await using var first = await TestHost.StartAsync(clock, body: body, configure: Quiet);
        await first.SendAsync(Said.Message("hola", channel: channel.Address));

        channel.Refuses = false;
        clock.Advance(TimeSpan.FromSeconds(31));
        await using var second = await TestHost.StartAsync(clock, body: body, folder: first.Folder);
        // It would by itself in two seconds of the clock.
        second.Services.GetRequiredService<OutboxSender>().Wake();
        Assert.Equal("u", (await channel.NextAsync()).Text);
        Assert.Equal("dos", (await channel.NextAsync()).Text);
    }

    [Fact]
    public async Task Replies_WhenTheTurnSentThem_AreNotSentAgain()
    {
        var clock = new FakeTimeProvider(Start);
        await using var channel = await ChannelServer.StartAsync();
        await using var host = await TestHost.StartAsync(clock, body: ScriptedBody.Counting, configure: Quiet);
        await host.SendAsync(Said.Message("hola", id: "a", channel: channel.Address));
        await host.SendAsync(Said.Message("hola", id: "a", channel: channel.Address));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await Sender(host).SendDueAsync(CancellationToken.None));
        Assert.Equal("1", (await channel.NextAsync()).Text);
        Assert.Equal(0, channel.Waiting);
    }

    [Fact]
    public async Task Row_WhenItCannotBeSent_KeepsNoOtherAndIsGivenUpInTheEnd()
    {
        var clock = new FakeTimeProvider(Start);
        await using var host = await TestHost.StartAsync(clock, body: ScriptedBody.Counting, configure: Quiet);
        await using (var context = host.Contexts.Create())
        {
            context.Add(new OutboxRow { Kind = Outbox.LetterKind, Payload = "{ not a letter", CreatedAt = Start, NextTryAt = Start });
            new Outbox(context, Start).Send(new Letter("algu@exemple.cat", "Prova", "Bon dia"));
            await context.SaveChangesAsync();
        }

        Assert.Equal(1, await Sender(host).SendDueAsync(CancellationToken.None));
        Assert.Equal("Bon dia", host.Letters().Single().TextBody!.Trim());
        for (var hour = 0; hour < 48; hour++)
        {
            clock.Advance(TimeSpan.FromHours(1));
            await Sender(host).SendDueAsync(CancellationToken.None);
        }

        await using var after = host.Contexts.Create();
        var row = await after.Set<OutboxRow>().SingleAsync(each => each.SentAt == null);
        Assert.Null(row.NextTryAt);
        Assert.Equal(13, row.Tries);
        Assert.Empty((await after.Set<OutboxRow>().SingleAsync(each => each.SentAt != null)).Payload);
    }

    [Fact]
    public async Task Letter_WhenTwoInstancesFindIt_IsSentOnce()
    {
        var clock = new FakeTimeProvider(Start);
        await using var one = await TestHost.StartAsync(clock, body: ScriptedBody.Counting, configure: Quiet);
        await using var other = await TestHost.StartAsync(clock, body: ScriptedBody.Counting, configure: Quiet, folder: one.Folder);
        await using (var context = one.Contexts.Create())
        {
            for (var i = 0; i < 20; i++) new Outbox(context, Start).Send(new Letter("algu@exemple.cat", $"{i}", "Bon dia"));
            await context.SaveChangesAsync();
        }

        var sent = await Task.WhenAll(Sender(one).SendDueAsync(CancellationToken.None), Sender(other).SendDueAsync(CancellationToken.None));
        Assert.Equal(20, sent.Sum());
        Assert.Equal(20, one.Letters().Select(letter => letter.Subject).Distinct().Count());
        Assert.Equal(20, one.Letters().Count);
    }

    [Fact]
    public async Task Letter_WhenATurnLeavesIt_IsSentAtOnce()
    {
        var box = new TaskCompletionSource<Letter>();
        var body = new ScriptedBody((_, turn) =>
        {
            turn.Outbox.Send(new Letter("algu@exemple.cat", "Prova", "Bon dia"));
            return Task.CompletedTask;
        });
        // The clock stands still: only the turn can have woken the sender.
        await using var host = await TestHost.StartAsync(new FakeTimeProvider(Start), body: body,
            configure: builder => builder.Services.AddSingleton<ILetterBox>(new Watched(box)));
        await host.PostAsync(Said.Message("hola"));
        Assert.Equal("Prova", (await box.Task).Subject);
    }

    private static OutboxSender Sender(TestHost host) => host.Services.GetRequiredService<OutboxSender>();

    // The test says when to send.
    private static void Quiet(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder)
    {
        foreach (var hosted in builder.Services.Where(service => service.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService)
            && service.ImplementationFactory?.Method.Module == typeof(OutboxSender).Module).ToList()) builder.Services.Remove(hosted);
    }

    private sealed class Watched(TaskCompletionSource<Letter> box) : ILetterBox
    {
        public Task SendAsync(Letter letter, CancellationToken cancellationToken)
        {
            box.TrySetResult(letter);
            return Task.CompletedTask;
        }
    }
}
