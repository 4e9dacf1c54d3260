using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using XmessBot.Storage;

namespace XmessBot.Hosting;

/// <summary>
/// Data Protection keys, which sign tokens and cookies and encrypt the secret of receipts, are in the database; a certificate encrypts
/// them, so that a copy of the database is not enough to forge anything. <c>DataProtection:Certificate</c> is a PFX file and
/// <c>DataProtection:CertificatePassword</c> its password; <c>DataProtection:EarlierCertificates</c> are files with the same password that
/// still decrypt older keys.
/// </summary>
internal static class Keys
{
    private const string Section = "DataProtection";

    // The SDK's mark of an unencrypted key.
    internal const string InClear = "requiresEncryption=\"true\"";

    /// <summary>
    /// Encrypts new keys with the certificate. Without one the host starts all the same, and its health check reports it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The configured certificate cannot be read.</exception>
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<KeysCheck>("keys");
        if (Certificate(builder.Configuration) is not { } certificate) return;
        var earlier = builder.Configuration.GetSection($"{Section}:EarlierCertificates").Get<string[]>() ?? [];
        builder.Services.AddDataProtection()
            .ProtectKeysWithCertificate(certificate)
            .UnprotectKeysWithAnyCertificate([.. earlier.Select(each => Read(builder.Configuration, each))]);
    }

    /// <summary>Faults in the configuration of the keys, outside Development; each is a sentence in Catalan.</summary>
    public static IEnumerable<string> Faults(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment() && Configured(configuration) is null)
            yield return "Falta DataProtection:Certificate: les claus de les sessions i dels rebuts són a la base de dades sense protegir.";
    }

    /// <summary>Faults in the stored keys, once a certificate is configured; each is a sentence in Catalan.</summary>
    public static async Task<IReadOnlyList<string>> StoredFaultsAsync(XmessContext context, IConfiguration configuration) =>
        Configured(configuration) is not null && await CountInClearAsync(context) is > 0 and var open
            ?
            [
                $"Hi ha {open} claus d'abans del certificat sense protegir a la base de dades: executeu «keys», que les protegeix i les "
                + "canvia. Les còpies que en féssiu abans, destruïu-les o deseu-les on ningú les pugui llegir.",
            ]
            : [];

    /// <summary>How many stored keys are unencrypted.</summary>
    public static Task<int> CountInClearAsync(XmessContext context, CancellationToken cancellationToken = default) =>
        context.DataProtectionKeys.CountAsync(key => key.Xml!.Contains(InClear), cancellationToken);

    /// <summary>The certificate that encrypts new keys; null when none is configured.</summary>
    /// <exception cref="InvalidOperationException">The configured certificate cannot be read.</exception>
    public static X509Certificate2? Certificate(IConfiguration configuration) =>
        Configured(configuration) is { } file ? Read(configuration, file) : null;

    private static string? Configured(IConfiguration configuration) =>
        configuration[$"{Section}:Certificate"] is { } file && !string.IsNullOrWhiteSpace(file) ? file : null;

    private static X509Certificate2 Read(IConfiguration configuration, string file)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(file, configuration[$"{Section}:CertificatePassword"]);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"No es pot llegir el certificat {file} (DataProtection:Certificate): {exception.Message}", exception);
        }
    }

    /// <summary>Degraded when the keys are unencrypted: the host works, but a copy of the database reveals them.</summary>
    private sealed class KeysCheck(XmessContexts contexts, IConfiguration configuration, IHostEnvironment environment) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext healthCheck, CancellationToken cancellationToken = default)
        {
            if (environment.IsDevelopment()) return HealthCheckResult.Healthy();
            if (Faults(configuration, environment).Any()) return HealthCheckResult.Degraded("no certificate protects the keys");
            await using var context = contexts.Create();
            var open = await CountInClearAsync(context, cancellationToken);
            return open == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{open} keys from before the certificate");
        }
    }
}
