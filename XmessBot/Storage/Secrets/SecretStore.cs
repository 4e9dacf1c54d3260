using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Turns;

namespace XmessBot.Storage.Secrets;

/// <summary>
/// Keys of the installation, 32 random bytes each: made when first asked for, the same ever after, in every instance.
/// They are kept protected by the host's Data Protection keys, so that a copy of the table alone is not enough.
/// </summary>
public sealed class SecretStore(XmessContexts contexts, IDataProtectionProvider protection)
{
    private readonly ConcurrentDictionary<string, byte[]> _known = new(StringComparer.Ordinal);
    private readonly IDataProtector _protector = protection.CreateProtector("XmessBot.Secrets");

    /// <summary>The key with that name.</summary>
    public byte[] Get(string name) => [.. _known.GetOrAdd(name, ReadOrMake)];

    /// <summary>Protects each by the key that protects now; what they are does not change.</summary>
    /// <exception cref="CryptographicException">One cannot be read: the key that protected it is missing.</exception>
    internal async Task ProtectAnewAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Create();
        foreach (var row in await context.Set<SecretRow>().ToListAsync(cancellationToken))
            row.Protected = Convert.ToBase64String(_protector.Protect(_protector.Unprotect(Convert.FromBase64String(row.Protected))));
        await context.SaveChangesAsync(cancellationToken);
    }

    private byte[] ReadOrMake(string name)
    {
        using var context = contexts.Create();
        if (Read(context, name) is { } known) return known;
        var made = RandomNumberGenerator.GetBytes(32);
        context.Add(new SecretRow { Name = name, Protected = Convert.ToBase64String(_protector.Protect(made)) });
        try
        {
            context.SaveChanges();
            return made;
        }
        catch (DbUpdateException exception) when (Conflicts.IsConflict(exception))
        {
            // Another process made it at the same time; theirs it is.
            context.ChangeTracker.Clear();
            return Read(context, name)!;
        }
    }

    private byte[]? Read(XmessContext context, string name) =>
        context.Set<SecretRow>().AsNoTracking().FirstOrDefault(row => row.Name == name) is { } row
            ? _protector.Unprotect(Convert.FromBase64String(row.Protected))
            : null;
}
