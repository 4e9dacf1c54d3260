using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage;
using XmessBot.Storage.Secrets;

namespace XmessBot.Hosting;

/// <summary>
/// Keys from before there was a certificate lie in clear in the database, and in each copy of it that was ever made. The certificate
/// protects them where they are, so that what they signed is still read; another key, which no earlier copy has, signs from now on
/// and protects the secrets.
/// </summary>
internal sealed class KeyRotation(IServiceProvider services)
{
    private static readonly XNamespace Namespace = "http://schemas.asp.net/2015/03/dataProtection";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    /// <summary>Protects the keys that are in clear and makes a new one; how many there were.</summary>
    /// <param name="certificate">What protects them.</param>
    /// <param name="cancellationToken">To give up before anything is stored.</param>
    /// <exception cref="InvalidOperationException">What was protected does not open again; nothing is changed.</exception>
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

    // As the SDK does with a new key: each element that asks for it is put in another, which says what opens it.
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
