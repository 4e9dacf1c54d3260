using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using XmessBot.Outbox;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Outbox;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Notifications;

/// <summary>The real host with a real mail server, on a stopped clock; the test decides when e-mails are sent.</summary>
internal sealed class MailScene : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    private MailScene(TestHost host, FakeTimeProvider clock, MailServer server) => (Host, Clock, Server) = (host, clock, server);

    public TestHost Host { get; }

    public FakeTimeProvider Clock { get; }

    public MailServer Server { get; }

    public static async Task<MailScene> StartAsync(params string[] settings)
    {
        var (clock, server) = (new FakeTimeProvider(Start), MailServer.Start());
        var host = await TestHost.StartAsync(
            clock, OutboxTests.Quiet, settings: [.. await server.SettingsAsync(), "--Identification:ShowCode", "false", .. settings]);
        return new MailScene(host, clock, server);
    }

    /// <summary>Adds an e-mail to the outbox.</summary>
    public async Task WriteAsync(string to = "maria@argentona.example", string subject = "Prova")
    {
        await using var context = Host.Contexts.Create();
        new OutboxWriter(context, Clock.GetUtcNow()).Send(new MailMessage(to, subject, "Bon dia"));
        await context.SaveChangesAsync();
    }

    /// <summary>Sends what is due; returns how many were sent.</summary>
    public Task<int> SendAsync() => Host.Services.GetRequiredService<OutboxDispatcher>().SendDueAsync(CancellationToken.None);

    /// <summary>The outbox, oldest first.</summary>
    public async Task<IReadOnlyList<OutboxRow>> RowsAsync()
    {
        await using var context = Host.Contexts.Create();
        return await context.Set<OutboxRow>().AsNoTracking()
            .Where(row => row.Kind == OutboxWriter.MailKind).OrderBy(row => row.Id).ToListAsync();
    }

    /// <summary>The host's health report.</summary>
    public Task<string> HealthAsync() => Host.Http.GetStringAsync("/health/ready");

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }
}
