using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage;
using XmessBot.Storage.Secrets;

namespace XmessBot.Hosting;

/// <summary>
/// Keys created before there was a certificate are unencrypted in the database and in every copy of it. This encrypts them in place, so
/// that what they signed can still be read, and creates a new key, which no earlier copy has, for signing and for protecting secrets.
/// </summary>
internal sealed class KeyRotation(IServiceProvider services)
{
    private static readonly XNamespace Namespace = "http://schemas.asp.net/2015/03/dataProtection";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    /// <summary>Encrypts the unencrypted keys and creates a new one; returns how many were encrypted.</summary>
    /// <param name="certificate">The certificate to encrypt them with.</param>
    /// <param name="cancellationToken">Cancels before anything is stored.</param>
    /// <exception cref="InvalidOperationException">An encrypted key cannot be decrypted again; nothing is changed.</exception>
    public async Task<int> RotateAsync(X509Certificate2 certificate, CancellationToken cancellationToken)
    {
        var protectedNow = await ProtectAsync(certificate, cancellationToken);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        services.GetRequiredService<IKeyManager>().CreateNewKey(now, now + Lifetime);
        await services.GetRequiredService<SecretStore>().ProtectAnewAsync(cancellationToken);
        return protectedNow;
    }

    private async Task<int> ProtectAsync(X509Certificate2 certificate, CancellationToken cancellationToken)
    {
        var encryptor = new CertificateXmlEncryptor(certificate, services.GetRequiredService<ILoggerFactory>());
        await using var context = services.GetRequiredService<XmessContexts>().Create();
        var rows = await context.DataProtectionKeys.Where(key => key.Xml!.Contains(Keys.InClear)).ToListAsync(cancellationToken);
        foreach (var row in rows) row.Xml = Protect(XElement.Parse(row.Xml!), encryptor).ToString(SaveOptions.DisableFormatting);
        await services.GetRequiredService<ICommits>().CommitAsync(context, cancellationToken);
        return rows.Count;
    }

    // As the SDK does for a new key: each element that requires encryption is wrapped in one that names its decryptor.
    private XElement Protect(XElement key, CertificateXmlEncryptor encryptor)
    {
        var asks = Namespace + "requiresEncryption";
        foreach (var element in key.DescendantsAndSelf().Where(each => (bool?)each.Attribute(asks) == true).ToList())
        {
            var clear = new XElement(element);
            clear.Attribute(asks)!.Remove();
            var encrypted = encryptor.Encrypt(clear);
            if (!XNode.DeepEquals(clear, new EncryptedXmlDecryptor(services).Decrypt(new XElement(encrypted.EncryptedElement))))
                throw new InvalidOperationException("A key that was protected does not open again.");
            element.ReplaceWith(new XElement(
                Namespace + "encryptedSecret",
                new XAttribute("decryptorType", encrypted.DecryptorType.AssemblyQualifiedName!),
                encrypted.EncryptedElement));
        }

        return key;
    }
}
