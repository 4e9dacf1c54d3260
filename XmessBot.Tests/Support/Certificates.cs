using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace XmessBot.Tests.Support;

/// <summary>Certificates of a test's own.</summary>
internal static class Certificates
{
    /// <summary>Writes a new one, good for a year, with its key.</summary>
    public static void Write(string file, string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=prova", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, password));
    }
}
