using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace XmessBot.Storage.Members;

/// <summary>The pending one-time code of an account, hashed; one per account.</summary>
internal sealed class CodeRow
{
    public required string Account { get; set; }
    public required string Email { get; set; }
    public required string Salt { get; set; }
    public required string Hash { get; set; }

    /// <summary>The dialog that asked for it: the conversation resumes there even when its bot state is lost.</summary>
    public required string Purpose { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public int TriesLeft { get; set; }
    public int Version { get; set; }
}

/// <summary>A sent code, counted by the rate limits.</summary>
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

/// <summary>The result of checking a code.</summary>
public enum CodeCheck
{
    /// <summary>Correct; it cannot be used again.</summary>
    Right,

    /// <summary>Wrong; one attempt was used.</summary>
    Wrong,

    /// <summary>Wrong, and the last attempt was used; a new code is needed.</summary>
    NoTriesLeft,

    /// <summary>Expired.</summary>
    Expired,

    /// <summary>This account has no pending code.</summary>
    NotAsked,
}

/// <summary>The result of requesting a code.</summary>
/// <param name="Code">The code to send; null when it was refused.</param>
/// <param name="Wait">How long to wait before asking again; zero when a code was created.</param>
/// <param name="ByOthers">Whether the wait is caused by other accounts that asked for a code for the same address.</param>
public sealed record AskedCode(string? Code, TimeSpan Wait, bool ByOthers);

/// <summary>A pending code.</summary>
/// <param name="Email">The address it was sent to.</param>
/// <param name="Purpose">The dialog that asked for it.</param>
/// <param name="At">When it was created.</param>
public sealed record PendingCode(string Email, string Purpose, DateTimeOffset At);

/// <summary>
/// One-time codes by e-mail: 6 digits, hashed, valid for 10 minutes and 5 attempts. Limited to 5 an hour per account, and spaced when
/// different accounts request codes for one address, so that nobody can flood a mailbox or lock its owner out. An account that is
/// already linked to the owner is not limited by others.
/// </summary>
public sealed class CodeStore(XmessContext context)
{
    /// <summary>How long a code is valid.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(10);

    /// <summary>The prefix of an address's counter in <see cref="CounterStore"/>.</summary>
    internal const string Counter = "code|";

    private const int Tries = 5;
    private const int SendsAnHour = 5;
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);

    // The minimum time between codes to one address from different accounts; the longer one applies after several in an hour.
    private static readonly TimeSpan Space = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongSpace = TimeSpan.FromMinutes(5);

    /// <summary>The pending code of an account, while it is valid; else null.</summary>
    public async Task<PendingCode?> PendingAsync(string account, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        await RowAsync(account, cancellationToken) is { TriesLeft: > 0 } row && row.ExpiresAt > now
            ? new PendingCode(row.Email, row.Purpose, row.ExpiresAt - Validity)
            : null;

    /// <summary>Creates a code for an address, or says how long to wait for one.</summary>
    public async Task<AskedCode> MakeAsync(
        string account, string email, string purpose, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        email = email.ToLowerInvariant();
        if (await RefusedAsync(account, email, now, cancellationToken) is { } refused) return refused;

        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
        var row = await context.Set<CodeRow>().FindAsync([account], cancellationToken);
        if (row is null) context.Add(row = new CodeRow { Account = account, Email = "", Salt = "", Hash = "", Purpose = "" });
        // ForgetAsync deleted it earlier in this turn: the new code reuses the row.
        else if (context.Entry(row).State == EntityState.Deleted) context.Entry(row).State = EntityState.Modified;
        row.Email = email;
        row.Purpose = purpose;
        row.Salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        row.Hash = HashOf(code, row.Salt);
        row.ExpiresAt = now + Validity;
        row.TriesLeft = Tries;
        row.Version++;
        context.Add(new CodeSentRow { Account = account, Email = email, At = now });
        return new AskedCode(code, TimeSpan.Zero, false);
    }

    /// <summary>Checks a code; a wrong one uses an attempt.</summary>
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

    /// <summary>Deletes the pending code of an account.</summary>
    public async Task ForgetAsync(string account, CancellationToken cancellationToken = default)
    {
        if (await context.Set<CodeRow>().FindAsync([account], cancellationToken) is { } row) context.Remove(row);
    }

    private async Task<AskedCode?> RefusedAsync(string account, string email, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Written before anything is read, so that two concurrent requests conflict and the second run counts the first.
        await new CounterStore(context).NextAsync(CounterOf(email), cancellationToken: cancellationToken);
        var isTheirs = await context.Set<AccountRow>().AnyAsync(row => row.Account == account && row.Person!.Email == email,
            cancellationToken);
        if (isTheirs) return null;
        var anHourAgo = now - AnHour;
        var sent = await context.Set<CodeSentRow>().AsNoTracking()
            .Where(row => row.At > anHourAgo && (row.Account == account || row.Email == email)).ToListAsync(cancellationToken);
        var own = sent.Where(row => row.Account == account).Select(row => row.At).Order().ToArray();
        if (own.Length >= SendsAnHour) return new AskedCode(null, own[^SendsAnHour] + AnHour - now, false);
        var others = sent.Where(row => row.Account != account).Select(row => row.At).Order().ToArray();
        if (others.Length == 0) return null;
        var wait = others[^1] + (others.Length < SendsAnHour ? Space : LongSpace) - now;
        return wait > TimeSpan.Zero ? new AskedCode(null, wait, true) : null;
    }

    // Hashed to a fixed length: an address may be longer than the column.
    internal static string CounterOf(string email) =>
        $"{Counter}{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(email)).AsSpan(0, 16))}";

    // FindAsync still returns a row that this turn has deleted, until the commit.
    private async Task<CodeRow?> RowAsync(string account, CancellationToken cancellationToken) =>
        await context.Set<CodeRow>().FindAsync([account], cancellationToken) is { } row
            && context.Entry(row).State != EntityState.Deleted ? row : null;

    // Only a million codes exist: a slow hash makes a stolen table useless within the ten minutes that a code is valid.
    private static string HashOf(string code, string salt) =>
        Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(code, Encoding.UTF8.GetBytes(salt), 20_000, HashAlgorithmName.SHA256, 32));
}
