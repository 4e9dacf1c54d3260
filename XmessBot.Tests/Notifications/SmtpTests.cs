using System.Net;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Commands;
using XmessBot.Notifications;
using XmessBot.Outbox;
using XmessBot.Storage.Secrets;
using XmessBot.Storage.Turns;

namespace XmessBot.Tests.Notifications;

/// <summary>What a mail server is told, and what becomes of what it answers.</summary>
public sealed class SmtpTests
{
    private const string NotFullName = "504 5.5.2 <xat>: Helo command rejected: need fully-qualified hostname";

    [Fact]
    public async Task Email_WhenItArrivesLate_SaysWhoWroteItAndWhen()
    {
        await using var scene = await MailScene.StartAsync();
        await scene.WriteAsync();
        scene.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await scene.SendAsync());
        using var email = await scene.Server.NextAsync();
        Assert.Equal(MailScene.Start, email.Date);
        Assert.Equal(("XMESS", "xmess@xarxa.example"), (email.From.Mailboxes.Single().Name, email.From.Mailboxes.Single().Address));
        Assert.EndsWith("@xarxa.example", email.MessageId, StringComparison.Ordinal);
        Assert.Equal("auto-generated", email.Headers["Auto-Submitted"]);
    }

    [Fact]
    public async Task Email_WhenSentTwice_IsTheSameEmail() // so that whoever gets both is shown one
    {
        await using var scene = await MailScene.StartAsync();
        var email = new MailMessage("maria@argentona.example", "Prova", "Bon dia") { Id = Guid.NewGuid(), WrittenAt = MailScene.Start };
        var box = scene.Host.Services.GetRequiredService<IMailSender>();
        for (var time = 0; time < 2; time++) Assert.Null(await box.SendAsync(email, CancellationToken.None));
        Assert.Equal((await scene.Server.NextAsync()).MessageId, (await scene.Server.NextAsync()).MessageId);
    }

    [Theory]
    [InlineData("xarxa.example")] // the sender's domain, when nothing is said
    [InlineData("xat.xarxa.example", "--Mail:LocalDomain", "xat.xarxa.example")]
    public async Task Server_WhenItWantsAFullHostName_TakesEmails(string greeting, params string[] settings)
    {
        await using var scene = await MailScene.StartAsync(settings);
        scene.Server.Answer = (said, _) => Task.FromResult(said == greeting ? null : NotFullName);
        await scene.WriteAsync();
        Assert.Equal(1, await scene.SendAsync());
    }

    [Theory]
    [InlineData("550 5.1.1 <maria@argentona.example>: no such user", Undelivered.Address, "550 5.1.1")]
    [InlineData("550 no such user", Undelivered.Address, "550")]
    [InlineData("553 5.1.3 bad address", Undelivered.Address, "553 5.1.3")]
    [InlineData("552 5.2.2 mailbox full", Undelivered.Address, "552 5.2.2")]
    [InlineData(NotFullName, Undelivered.Server, "504 5.5.2")] // said to the recipient, of the sender's machine
    [InlineData("554 5.7.1 relay access denied", Undelivered.Server, "554 5.7.1")]
    [InlineData("550 5.7.1 blocked", Undelivered.Server, "550 5.7.1")]
    [InlineData("550 5.1.8 sender's domain not found", Undelivered.Server, "550 5.1.8")]
    public async Task Refusal_WhenForEver_IsTriedOnceAndSaysWhoseFaultItIs(string answer, Undelivered why, string code)
    {
        await using var scene = await MailScene.StartAsync();
        scene.Server.Answer = (_, _) => Task.FromResult<string?>(answer);
        await scene.WriteAsync();
        for (var hour = 0; hour < 3; hour++)
        {
            Assert.Equal(0, await scene.SendAsync());
            scene.Clock.Advance(TimeSpan.FromHours(1));
        }

        var row = Assert.Single(await scene.RowsAsync());
        Assert.Equal((why, code, null), (row.Undelivered, row.LastError, row.NextTryAt));
        Assert.Equal(1, scene.Server.Asked);
    }

    [Fact]
    public async Task Refusal_WhenItMayPass_IsTriedAgain()
    {
        await using var scene = await MailScene.StartAsync();
        scene.Server.Answer = (_, _) => Task.FromResult<string?>("451 4.7.1 greylisted");
        await scene.WriteAsync();
        Assert.Equal(0, await scene.SendAsync());
        scene.Server.Answer = (_, _) => Task.FromResult<string?>(null);
        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await scene.SendAsync());
    }

    [Fact]
    public async Task HealthAndCheck_WhenTheServerRefusesUs_SaySoUntilItTakesAnEmail()
    {
        await using var scene = await MailScene.StartAsync("--Mail:LocalDomain", "xat");
        scene.Server.Answer = (said, _) => Task.FromResult(said.Contains('.', StringComparison.Ordinal) ? null : NotFullName);
        Assert.Equal("Healthy", await scene.HealthAsync());
        await scene.WriteAsync();
        await scene.SendAsync();
        Assert.Equal("Degraded\nmail: Degraded, the mail server takes no letters: 504 5.5.2", await scene.HealthAsync());
        Assert.Contains("504 5.5.2", Assert.Single(await FaultsAsync(scene)), StringComparison.Ordinal);

        scene.Server.Answer = (_, _) => Task.FromResult<string?>(null);
        await scene.WriteAsync();
        Assert.Equal(1, await scene.SendAsync());
        Assert.Equal("Healthy", await scene.HealthAsync());
    }

    [Fact]
    public async Task Health_WhenAnAddressIsNobodys_IsNotWorse()
    {
        await using var scene = await MailScene.StartAsync();
        scene.Server.Answer = (_, _) => Task.FromResult<string?>("550 5.1.1 no such user");
        await scene.WriteAsync();
        await scene.SendAsync();
        Assert.Equal("Healthy", await scene.HealthAsync());
        Assert.Contains("550 5.1.1", Assert.Single(await FaultsAsync(scene)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", 25, SecureSocketOptions.Auto)]
    [InlineData("127.0.1.1", 25, SecureSocketOptions.Auto)]
    [InlineData("::1", 25, SecureSocketOptions.Auto)]
    [InlineData("localhost", 25, SecureSocketOptions.Auto)]
    [InlineData("smtp.exemple.cat", 25, SecureSocketOptions.StartTls)]
    [InlineData("smtp.exemple.cat", 587, SecureSocketOptions.StartTls)]
    [InlineData("smtp.exemple.cat", 465, SecureSocketOptions.SslOnConnect)]
    [InlineData("10.0.0.5", 25, SecureSocketOptions.StartTls)]
    public void Tls_WhenTheServerIsAnotherMachine_IsRequired(string host, int port, SecureSocketOptions security) =>
        Assert.Equal(security, new MailOptions { Host = host, Port = port }.Security);

    [Fact]
    public async Task Email_WhenAServerElsewhereHasNoTls_IsNotSentInClear()
    {
        await using var scene = await MailScene.StartAsync();
        // This machine, by a name that does not say that it is.
        var options = scene.Host.Services.GetRequiredService<MailOptions>();
        options.Host = Dns.GetHostName();
        await scene.WriteAsync();
        Assert.Equal(0, await scene.SendAsync());
        Assert.Equal(0, scene.Server.Asked);
        var box = scene.Host.Services.GetRequiredService<IMailSender>();
        var fault = Assert.Single(await MailCheck.FaultsAsync(box, options, TimeProvider.System));
        Assert.Contains("TLS", fault, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(MailScene scene)
    {
        await using var context = scene.Host.Contexts.Create();
        return await new DataCheck(context, scene.Host.Services.GetRequiredService<SecretStore>()).FaultsAsync();
    }
}
