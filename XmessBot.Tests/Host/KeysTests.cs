using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using XmessBot.Hosting;
using XmessBot.Storage.Secrets;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Host;

/// <summary>
/// A copy of the database is not enough to forge a token or a receipt, where there is a certificate; without one that is said.
/// </summary>
public sealed class KeysTests : IDisposable
{
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

    private static async Task<HealthStatus> StatusAsync(TestHost host) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(each => each.Name == "keys")).Status;

    private string Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        var file = Path.Combine(_folder, $"{name}.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, Password));
        return file;
    }
}
