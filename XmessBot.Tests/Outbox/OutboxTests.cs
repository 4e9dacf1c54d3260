using System.Text.Json;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Outbox;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Outbox;

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
        second.Services.GetRequiredService<OutboxDispatcher>().Wake();
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
        Assert.Equal(0, await Dispatcher(host).SendDueAsync(CancellationToken.None));
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
            context.Add(new OutboxRow { Kind = OutboxWriter.MailKind, Payload = "{ not an email", CreatedAt = Start, NextTryAt = Start });
            new OutboxWriter(context, Start).Send(new MailMessage("algu@exemple.cat", "Prova", "Bon dia"));
            await context.SaveChangesAsync();
        }

        Assert.Equal(1, await Dispatcher(host).SendDueAsync(CancellationToken.None));
        Assert.Equal("Bon dia", host.Emails().Single().TextBody!.Trim());
        for (var hour = 0; hour < 48; hour++)
        {
            clock.Advance(TimeSpan.FromHours(1));
            await Dispatcher(host).SendDueAsync(CancellationToken.None);
        }

        await using var after = host.Contexts.Create();
        var row = await after.Set<OutboxRow>().SingleAsync(each => each.SentAt == null);
        Assert.Null(row.NextTryAt);
        Assert.Equal(13, row.Tries);
        Assert.Empty((await after.Set<OutboxRow>().SingleAsync(each => each.SentAt != null)).Payload);
    }

    [Fact]
    public async Task Email_WhenTwoInstancesFindIt_IsSentOnce()
    {
        var clock = new FakeTimeProvider(Start);
        await using var one = await TestHost.StartAsync(clock, body: ScriptedBody.Counting, configure: Quiet);
        await using var other = await TestHost.StartAsync(clock, body: ScriptedBody.Counting, configure: Quiet, folder: one.Folder);
        await using (var context = one.Contexts.Create())
        {
            for (var i = 0; i < 20; i++) new OutboxWriter(context, Start).Send(new MailMessage("algu@exemple.cat", $"{i}", "Bon dia"));
            await context.SaveChangesAsync();
        }

        var sent = await Task.WhenAll(Dispatcher(one).SendDueAsync(CancellationToken.None),
            Dispatcher(other).SendDueAsync(CancellationToken.None));
        Assert.Equal(20, sent.Sum());
        Assert.Equal(20, one.Emails().Select(email => email.Subject).Distinct().Count());
        Assert.Equal(20, one.Emails().Count);
    }

    [Fact]
    public async Task Email_WhenATurnLeavesIt_IsSentAtOnce()
    {
        var box = new TaskCompletionSource<MailMessage>();
        var body = new ScriptedBody((_, turn) =>
        {
            turn.Outbox.Send(new MailMessage("algu@exemple.cat", "Prova", "Bon dia"));
            return Task.CompletedTask;
        });
        // The clock stands still: only the turn can have woken the dispatcher.
        await using var host = await TestHost.StartAsync(new FakeTimeProvider(Start), body: body,
            configure: builder => builder.Services.AddSingleton<IMailSender>(new Watched(box)));
        await host.PostAsync(Said.Message("hola"));
        Assert.Equal("Prova", (await box.Task).Subject);
    }

    [Fact]
    public async Task Emails_WhenTheServerIsSlowWithTheRest_KeepNoCodeWaiting()
    {
        var box = new SlowBox();
        await using var host = await TestHost.StartAsync(new FakeTimeProvider(Start), body: ScriptedBody.Counting,
            configure: builder => builder.Services.AddSingleton<IMailSender>(box));
        await WriteAsync(host, outbox =>
        {
            for (var i = 0; i < 20; i++) outbox.Send(new MailMessage("lent@exemple.cat", "Recordatori", "Bon dia"));
        });
        Dispatcher(host).Wake();
        // Several at once, and none of them ends.
        for (var i = 0; i < 4; i++) await box.SlowAsync();

        var code = new MailMessage("algu@exemple.cat", "Codi", "073876");
        await WriteAsync(host, outbox => outbox.Send(code, new MailExpiry(Start.AddMinutes(10), "code|a")));
        Dispatcher(host).Wake();
        Assert.Equal("Codi", (await box.QuickAsync()).Subject);
    }

    [Fact]
    public async Task Due_WhenSomeExpires_HasWhatExpiresSoonestFirst()
    {
        await using var host = await TestHost.StartAsync(new FakeTimeProvider(Start), body: ScriptedBody.Counting, configure: Quiet);
        await WriteAsync(host, outbox =>
        {
            for (var i = 0; i < 60; i++) outbox.Send(new MailMessage("algu@exemple.cat", "Recordatori", "Bon dia"));
            outbox.Send(new MailMessage("algu@exemple.cat", "Recordatori", "Demà"), new MailExpiry(Start.AddDays(1)));
            outbox.Send(new MailMessage("algu@exemple.cat", "Codi", "b"), new MailExpiry(Start.AddMinutes(10), "code|b"));
            outbox.Send(new MailMessage("algu@exemple.cat", "Codi", "a"), new MailExpiry(Start.AddMinutes(9), "code|a"));
        });
        var due = await host.Services.GetRequiredService<OutboxQueue>().DueAsync(CancellationToken.None);
        Assert.Equal(["#63", "#62", "#61", "#1", "#2"], due.Take(5).Select(group => group.Key));
        Assert.Equal([true, true, false, false, false], due.Take(5).Select(group => group.Urgent));
    }

    [Fact]
    public async Task Code_WhenANewerOneReplacesItOrItsTimeIsOver_IsNotSent()
    {
        var clock = new FakeTimeProvider(Start);
        await using var host = await TestHost.StartAsync(clock, body: ScriptedBody.Counting, configure: Quiet);
        var expiry = new MailExpiry(Start.AddMinutes(10), "code|a");
        await WriteAsync(host, outbox =>
        {
            outbox.Send(new MailMessage("algu@exemple.cat", "Codi", "replaced"), expiry);
            outbox.Send(new MailMessage("algu@exemple.cat", "Codi", "newest"), expiry);
            outbox.Send(new MailMessage("algu@exemple.cat", "Codi", "another's"), expiry with { Key = "code|b" });
        });
        Assert.Equal(2, await Dispatcher(host).SendDueAsync(CancellationToken.None));
        Assert.Equal(["another's", "newest"], host.Emails().Select(email => email.TextBody!.Trim()).Order());

        await WriteAsync(host, outbox => outbox.Send(new MailMessage("algu@exemple.cat", "Codi", "late"), expiry));
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, await Dispatcher(host).SendDueAsync(CancellationToken.None));
        await using var context = host.Contexts.Create();
        var late = await context.Set<OutboxRow>().SingleAsync(row => row.SentAt == null);
        Assert.Equal((Undelivered.TooLate, null, ""), (late.Undelivered, late.NextTryAt, late.Payload));
    }

    [Fact] // its property had another name then
    public void Mail_WhenStoredByAnEarlierRelease_KeepsItsAttachment()
    {
        const string stored = """
            {"To":"algu@exemple.cat","Subject":"S","Text":"T","Enclosed":{"Name":"sessio.ics","Type":"text/calendar","Text":"BEGIN"}}
            """;
        var attachment = new MailAttachment("sessio.ics", "text/calendar", "BEGIN");
        Assert.Equal(attachment, JsonSerializer.Deserialize<MailMessage>(stored)!.Attachment);
    }

    private static async Task WriteAsync(TestHost host, Action<OutboxWriter> write)
    {
        await using var context = host.Contexts.Create();
        write(new OutboxWriter(context, Start));
        await context.SaveChangesAsync();
    }

    private static OutboxDispatcher Dispatcher(TestHost host) => host.Services.GetRequiredService<OutboxDispatcher>();

    // The test says when to send.
    internal static void Quiet(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder)
    {
        foreach (var hosted in builder.Services.Where(service => service.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService)
            && service.ImplementationFactory?.Method.Module == typeof(OutboxDispatcher).Module).ToList()) builder.Services.Remove(hosted);
    }

    private sealed class SlowBox : IMailSender
    {
        private readonly Channel<MailMessage> _slow = Channel.CreateUnbounded<MailMessage>();
        private readonly Channel<MailMessage> _quick = Channel.CreateUnbounded<MailMessage>();

        public async Task<MailMessage> SlowAsync() => await _slow.Reader.ReadAsync();

        public async Task<MailMessage> QuickAsync() => await _quick.Reader.ReadAsync();

        public async Task<MailRejection?> SendAsync(MailMessage email, CancellationToken cancellationToken)
        {
            var slow = email.To.StartsWith("lent@", StringComparison.Ordinal);
            await (slow ? _slow : _quick).Writer.WriteAsync(email, cancellationToken);
            if (slow) await Task.Delay(Timeout.Infinite, cancellationToken);
            return null;
        }
    }

    private sealed class Watched(TaskCompletionSource<MailMessage> box) : IMailSender
    {
        public Task<MailRejection?> SendAsync(MailMessage email, CancellationToken cancellationToken)
        {
            box.TrySetResult(email);
            return Task.FromResult<MailRejection?>(null);
        }
    }
}
