using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace XmessBot.Links;

/// <summary>
/// Links that open one thing without asking who opens it, until they expire: a chat cannot carry files. They are sealed by
/// Data Protection, so every instance knows them and nobody can make one up. The moment comes from the host's clock, which
/// Data Protection's own time limit does not ask.
/// </summary>
public sealed class SignedLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int IdBytes = 16;

    // As links were before they said who they are for: those in letters are still opened.
    private const int BytesWithoutReader = IdBytes + sizeof(long);
    private const int Bytes = BytesWithoutReader + IdBytes;

    /// <summary>What a link's address ends in.</summary>
    /// <param name="use">What it opens: a link of one use is no link of another.</param>
    /// <param name="id">Which.</param>
    /// <param name="lifetime">For how long.</param>
    /// <param name="reader">Who it is for, where what it opens asks; else none.</param>
    public string Sign(LinkUse use, Guid id, TimeSpan lifetime, Guid reader = default)
    {
        Span<byte> content = stackalloc byte[Bytes];
        id.TryWriteBytes(content);
        BinaryPrimitives.WriteInt64BigEndian(content[IdBytes..], (clock.GetUtcNow() + lifetime).ToUnixTimeSeconds());
        reader.TryWriteBytes(content[BytesWithoutReader..]);
        return WebEncoders.Base64UrlEncode(SealOf(use).Protect(content.ToArray()));
    }

    /// <summary>What a token opens; whatever is not ours, whole, of that use and in time opens nothing.</summary>
    public LinkReading Read(LinkUse use, string token)
    {
        if (Open(use, token) is not { Length: Bytes or BytesWithoutReader } content) return default;
        var reader = content.Length == Bytes ? new Guid(content.AsSpan(BytesWithoutReader)) : default;
        return clock.GetUtcNow().ToUnixTimeSeconds() >= BinaryPrimitives.ReadInt64BigEndian(content.AsSpan(IdBytes))
            ? new LinkReading(null, Expired: true)
            : new LinkReading(new Guid(content.AsSpan(0, IdBytes)), Expired: false, reader);
    }

    private byte[]? Open(LinkUse use, string token)
    {
        try
        {
            return SealOf(use).Unprotect(WebEncoders.Base64UrlDecode(token));
        }
        catch (Exception refusal) when (refusal is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector SealOf(LinkUse use) => protection.CreateProtector($"XmessBot.Links.{use}.v1");
}

/// <summary>What a link opens.</summary>
public enum LinkUse
{
    /// <summary>The event of a planned session.</summary>
    Calendar,

    /// <summary>The picture of an assignment's hours.</summary>
    Hours,
}

/// <summary>What a token opens.</summary>
/// <param name="Id">Which; null when it opens nothing.</param>
/// <param name="Expired">Whether it was ours and its time is over.</param>
/// <param name="Reader">Who it is for; none where it was signed for nobody.</param>
public readonly record struct LinkReading(Guid? Id, bool Expired, Guid Reader = default);
