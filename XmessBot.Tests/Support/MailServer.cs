using System.Buffers;
using System.Net;
using System.Threading.Channels;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Net;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace XmessBot.Tests.Support;

/// <summary>A real mail server on a free port, without TLS: accepts e-mails, or replies to a recipient as the test decides.</summary>
internal sealed class MailServer : IMailboxFilter, IMessageStore, IAsyncDisposable
{
    private const string Greeted = "greeted";
    private readonly Channel<MimeMessage> _taken = Channel.CreateUnbounded<MimeMessage>();
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _running = Task.CompletedTask;
    private int _asked;

    /// <summary>
    /// The reply to a recipient, given the client's EHLO name and the recipient: "550 5.1.1 no such user", or null to accept.
    /// </summary>
    public Func<string, string, Task<string?>> Answer { get; set; } = (_, _) => Task.FromResult<string?>(null);

    /// <summary>How many recipients have been named.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>The settings of a host that uses it.</summary>
    public async Task<string[]> SettingsAsync() =>
        ["--Mail:Host", "127.0.0.1", "--Mail:Port", $"{await _port.Task}", "--Mail:From", "XMESS <xmess@xarxa.example>"];

    /// <summary>Starts one.</summary>
    public static MailServer Start()
    {
        var server = new MailServer();
        var services = new ServiceProvider();
        services.Add((IMailboxFilter)server);
        services.Add((IMessageStore)server);
        var endpoints = new EndpointListenerFactory();
        endpoints.EndpointStarted += (_, started) => server._port.TrySetResult(((IPEndPoint)started.LocalEndPoint).Port);
        services.Add(endpoints);
        var options = new SmtpServerOptionsBuilder().ServerName("correu.example")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Any, 0))).Build();
        var smtp = new SmtpServer.SmtpServer(options, services);
        smtp.SessionCreated += (_, session) => session.Context.CommandExecuting += (_, said) =>
        {
            if (said.Command is EhloCommand ehlo) said.Context.Properties[Greeted] = ehlo.DomainOrAddress;
        };
        server._running = smtp.StartAsync(server._stop.Token);
        return server;
    }

    /// <summary>The next e-mail that it accepts.</summary>
    public async Task<MimeMessage> NextAsync() => await _taken.Reader.ReadAsync();

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    public async Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        if (await Answer((string)context.Properties[Greeted], to.AsAddress()) is not { } answer) return true;
        throw new SmtpResponseException(new SmtpResponse(
            (SmtpReplyCode)int.Parse(answer.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture), answer[4..]));
    }

    public async Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        using var email = new MemoryStream(buffer.ToArray());
        await _taken.Writer.WriteAsync(await MimeMessage.LoadAsync(email, cancellationToken), cancellationToken);
        return SmtpResponse.Ok;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }

        _stop.Dispose();
    }
}
