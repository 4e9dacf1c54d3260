using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using XmessBot.Commands;
using XmessBot.Hosting;
using XmessBot.Links;
using XmessBot.Storage.Secrets;
using XmessBot.Storage.Turns;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>
/// A copy of the database is not enough to forge a token or a receipt, where there is a certificate; without one that is said.
/// </summary>
public sealed class KeysTests : IDisposable
{
    private static readonly Guid Id = Guid.NewGuid();
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private const string Password = "una contrasenya";
    private readonly string _folder = Directory.CreateTempSubdirectory("xmess-keys-").FullName;

    [Fact]
    public async Task Keys_WithACertificate_AreNotInClear()
    {
        string[] settings = ["--DataProtection:Certificate", Certificate("a"), "--DataProtection:CertificatePassword", Password];
        byte[] receipts;
        await using (var host = await TestHost.StartAsync(folder: _folder, environment: "Production", settings: settings))
        {
            receipts = host.Services.GetRequiredService<SecretStore>().Get("receipts");
            await using var context = host.Contexts.Create();
            var keys = await context.DataProtectionKeys.Select(key => key.Xml!).ToListAsync();
            Assert.NotEmpty(keys);
            Assert.All(keys, key => Assert.Contains("encryptedSecret", key, StringComparison.Ordinal));
            Assert.Equal(0, await Keys.CountInClearAsync(context));
            Assert.Equal(HealthStatus.Healthy, await StatusAsync(host));
        }

        // Another certificate later: what the first protected is still read.
        string[] renewed =
        [
            "--DataProtection:Certificate", Certificate("b"), "--DataProtection:CertificatePassword", Password,
            "--DataProtection:EarlierCertificates:0", settings[1],
        ];
        await using var again = await TestHost.StartAsync(folder: _folder, environment: "Production", settings: renewed);
        Assert.Equal(receipts, again.Services.GetRequiredService<SecretStore>().Get("receipts"));
    }

    [Fact]
    public async Task Keys_FromBeforeTheCertificate_AreSaidAndProtectedByTheCommand()
    {
        (byte[] Receipts, string Link, string Secret) before;
        await using (var host = await TestHost.StartAsync(folder: _folder, environment: "Production"))
        {
            var receipts = host.Services.GetRequiredService<SecretStore>().Get("receipts");
            before = (receipts, host.Services.GetRequiredService<SignedLinks>().Sign(LinkUse.Hours, Id, Day), await SecretAsync(host));
        }

        string[] settings = ["--DataProtection:Certificate", Certificate("a"), "--DataProtection:CertificatePassword", Password];
        string[] arguments = [.. TestHost.Arguments(_folder, "Production"), .. settings];
        await using (var host = await TestHost.StartAsync(folder: _folder, environment: "Production", settings: settings))
        {
            Assert.Equal(HealthStatus.Degraded, await StatusAsync(host));
            Assert.Contains(await CheckCommand.FaultsAsync(arguments),
                fault => fault.Contains("executeu «keys»", StringComparison.Ordinal));
        }

        Assert.Equal(0, await KeysCommand.RunAsync(arguments));
        await using var after = await TestHost.StartAsync(folder: _folder, environment: "Production", settings: settings);
        Assert.Equal(HealthStatus.Healthy, await StatusAsync(after));
        Assert.DoesNotContain(await CheckCommand.FaultsAsync(arguments), fault => fault.Contains("claus", StringComparison.Ordinal));
        // What they signed is read, the key of the receipts is the same, and what protects it is in no earlier copy.
        Assert.Equal(before.Receipts, after.Services.GetRequiredService<SecretStore>().Get("receipts"));
        Assert.Equal(Id, after.Services.GetRequiredService<SignedLinks>().Read(LinkUse.Hours, before.Link).Id);
        Assert.NotEqual(KeyOf(before.Secret), KeyOf(await SecretAsync(after)));
        await using var context = after.Contexts.Create();
        var keys = await context.DataProtectionKeys.Select(key => key.Xml!).ToListAsync();
        Assert.Equal(2, keys.Count);
        Assert.All(keys, key => Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task KeysCommand_WithoutACertificate_ChangesNothing()
    {
        Assert.Equal(1, await KeysCommand.RunAsync(TestHost.Arguments(_folder, "Production")));
        Assert.False(File.Exists(Path.Combine(_folder, "xmess.db")));
    }

    [Theory]
    [InlineData("Production", HealthStatus.Degraded)]
    [InlineData("Development", HealthStatus.Healthy)]
    public async Task Host_WithoutACertificate_StartsAndSaysSo(string environment, HealthStatus status)
    {
        await using var host = await TestHost.StartAsync(environment: environment);
        host.Services.GetRequiredService<SecretStore>().Get("receipts");
        Assert.Equal(status, await StatusAsync(host));
    }

    [Fact]
    public async Task Certificate_WhenItCannotBeRead_IsNamed()
    {
        var wrong = Path.Combine(_folder, "cap.pfx");
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            TestHost.StartAsync(folder: _folder, settings: ["--DataProtection:Certificate", wrong]));
        Assert.Contains(wrong, refused.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    // Data Protection writes which key protected it after four bytes of its own.
    private static Guid KeyOf(string secret) => new(Convert.FromBase64String(secret).AsSpan(4, 16));

    private static async Task<string> SecretAsync(TestHost host)
    {
        await using var context = host.Contexts.Create();
        return (await context.Set<SecretRow>().SingleAsync()).Protected;
    }

    private static async Task<HealthStatus> StatusAsync(TestHost host) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(each => each.Name == "keys")).Status;

    private string Certificate(string name)
    {
        var file = Path.Combine(_folder, $"{name}.pfx");
        Certificates.Write(file, Password);
        return file;
    }
}
