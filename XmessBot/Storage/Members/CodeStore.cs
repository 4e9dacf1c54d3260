using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage.Members;

/// <summary>The one-time code that an account waits to be told; one an account, hashed.</summary>
internal sealed class CodeRow
{
    public required string Account { get; set; }
    public required string Email { get; set; }
    public required string Salt { get; set; }
    public required string Hash { get; set; }

    /// <summary>The dialog that needs to know who speaks, so that it goes on even when the bot state is lost.</summary>
    public required string Purpose { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public int TriesLeft { get; set; }
    public int Version { get; set; }
}

/// <summary>That a code was sent: what the limits count.</summary>
internal sealed class CodeSentRow
{
    public long Id { get; set; }
    public required string Account { get; set; }
    public required string Email { get; set; }
    public DateTimeOffset At { get; set; }
}

internal sealed class CodeMapping : IEntityTypeConfiguration<CodeRow>, IEntityTypeConfiguration<CodeSentRow>
{
    public void Configure(EntityTypeBuilder<CodeRow> builder)
    {
        builder.ToTable("Codes").HasKey(row => row.Account);
        builder.Property(row => row.Account).HasMaxLength(200);
        builder.Property(row => row.Email).HasMaxLength(320);
        builder.Property(row => row.Salt).HasMaxLength(64);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.Purpose).HasMaxLength(40);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<CodeSentRow> builder)
    {
        builder.ToTable("CodesSent").HasKey(row => row.Id);
        builder.Property(row => row.Account).HasMaxLength(200);
        builder.Property(row => row.Email).HasMaxLength(320);
        builder.HasIndex(row => new { row.Account, row.At });
        builder.HasIndex(row => new { row.Email, row.At });
    }
}

/// <summary>How a code that was told compares with the one that was sent.</summary>
public enum CodeCheck
{
    /// <summary>It is the one; it has been used up.</summary>
    Right,

    /// <summary>It is another; a try was spent.</summary>
    Wrong,

    /// <summary>The last try was spent; another code must be asked for.</summary>
    NoTriesLeft,

    /// <summary>Its ten minutes have passed.</summary>
    Expired,

    /// <summary>None was sent to this account.</summary>
    NotAsked,
}

/// <summary>A code that was sent and not told yet.</summary>
/// <param name="Email">Where to.</param>
/// <param name="Purpose">The dialog that asked for it.</param>
/// <param name="At">When it was made.</param>
public sealed record PendingCode(string Email, string Purpose, DateTimeOffset At);

/// <summary>
/// One-time codes by e-mail: 6 digits, hashed, valid for 10 minutes and 5 tries, at most 5 sent an hour to an address
/// and 5 by an account.
/// </summary>
public sealed class CodeStore(XmessContext context)
{
    /// <summary>How long a code is valid.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(10);

    private const int Tries = 5;
    private const int SendsAnHour = 5;

    /// <summary>The address that the account has to prove and what for, while a code for it is valid; else null.</summary>
    public async Task<PendingCode?> PendingAsync(string account, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        await RowAsync(account, cancellationToken) is { TriesLeft: > 0 } row && row.ExpiresAt > now
            ? new PendingCode(row.Email, row.Purpose, row.ExpiresAt - Validity)
            : null;

    /// <summary>Makes a code for an address, to be sent there; null when too many were sent in the last hour.</summary>
    public async Task<string?> MakeAsync(string account, string email, string purpose, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        email = email.ToLowerInvariant();
        var anHourAgo = now - TimeSpan.FromHours(1);
        var sent = await context.Set<CodeSentRow>().AsNoTracking()
            .Where(row => row.At > anHourAgo && (row.Account == account || row.Email == email))
            .Select(row => row.Account == account)
            .ToListAsync(cancellationToken);
        if (sent.Count(byAccount => byAccount) >= SendsAnHour || sent.Count >= 2 * SendsAnHour) return null;

        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
        var row = await context.Set<CodeRow>().FindAsync([account], cancellationToken);
        if (row is null) context.Add(row = new CodeRow { Account = account, Email = "", Salt = "", Hash = "", Purpose = "" });
        // Forgotten earlier in this turn: it is the same row that the new code goes to.
        else if (context.Entry(row).State == EntityState.Deleted) context.Entry(row).State = EntityState.Modified;
        row.Email = email;
        row.Purpose = purpose;
        row.Salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        row.Hash = HashOf(code, row.Salt);
        row.ExpiresAt = now + Validity;
        row.TriesLeft = Tries;
        row.Version++;
        context.Add(new CodeSentRow { Account = account, Email = email, At = now });
        return code;
    }

    /// <summary>Compares what was told with what was sent, spending a try.</summary>
    public async Task<CodeCheck> CheckAsync(string account, string told, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var row = await RowAsync(account, cancellationToken);
        if (row is null) return CodeCheck.NotAsked;
        if (row.ExpiresAt <= now) return CodeCheck.Expired;
        if (row.TriesLeft == 0) return CodeCheck.NoTriesLeft;
        row.Version++;
        if (CryptographicOperations.FixedTimeEquals(Convert.FromHexString(HashOf(told, row.Salt)), Convert.FromHexString(row.Hash)))
        {
            context.Remove(row);
            return CodeCheck.Right;
        }

        row.TriesLeft--;
        return row.TriesLeft == 0 ? CodeCheck.NoTriesLeft : CodeCheck.Wrong;
    }

    /// <summary>Forgets a code that the person gave up on.</summary>
    public async Task ForgetAsync(string account, CancellationToken cancellationToken = default)
    {
        if (await context.Set<CodeRow>().FindAsync([account], cancellationToken) is { } row) context.Remove(row);
    }

    // What this turn has forgotten is still found until the commit.
    private async Task<CodeRow?> RowAsync(string account, CancellationToken cancellationToken) =>
        await context.Set<CodeRow>().FindAsync([account], cancellationToken) is { } row && context.Entry(row).State != EntityState.Deleted ? row : null;

    // 6 digits are few: a slow hash makes a stolen table useless within the ten minutes that a code lives.
    private static string HashOf(string code, string salt) =>
        Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(code, Encoding.UTF8.GetBytes(salt), 20_000, HashAlgorithmName.SHA256, 32));
}
