using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace XmessBot.Tests.Support;

/// <summary>Creates certificates for tests.</summary>
internal static class Certificates
{
    /// <summary>Writes a new certificate with its key, valid for a year.</summary>
    public static void Write(string file, string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=prova", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, password));
    }
}
