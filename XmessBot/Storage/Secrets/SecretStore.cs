using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using XmessBot.Storage.Turns;

namespace XmessBot.Storage.Secrets;

/// <summary>
/// Secrets of the installation, 32 random bytes each: created on first use, then the same in every instance. Stored encrypted with the
/// host's Data Protection keys, so that a copy of the table alone is not enough.
/// </summary>
public sealed class SecretStore(XmessContexts contexts, IDataProtectionProvider protection)
{
    private readonly ConcurrentDictionary<string, byte[]> _known = new(StringComparer.Ordinal);
    private readonly IDataProtector _protector = protection.CreateProtector("XmessBot.Secrets");

    /// <summary>The secret with a name.</summary>
    public byte[] Get(string name) => [.. _known.GetOrAdd(name, ReadOrMake)];

    /// <summary>Encrypts each secret with the current key; the secrets themselves do not change.</summary>
    /// <exception cref="CryptographicException">A secret cannot be decrypted: the key that encrypted it is missing.</exception>
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
            // Another process created it at the same time: use theirs.
            context.ChangeTracker.Clear();
            return Read(context, name)!;
        }
    }

    private byte[]? Read(XmessContext context, string name) =>
        context.Set<SecretRow>().AsNoTracking().FirstOrDefault(row => row.Name == name) is { } row
            ? _protector.Unprotect(Convert.FromBase64String(row.Protected))
            : null;
}
