using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace XmessBot.Links;

/// <summary>
/// Signs and reads links that open one thing without authentication until they expire, because a chat cannot carry files. Data
/// Protection seals them, so that every instance accepts them and nobody can forge one. The expiry is our own, because Data Protection's
/// time-limited protector does not use the host's <see cref="TimeProvider"/>.
/// </summary>
public sealed class SignedLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int IdBytes = 16;

    // Earlier links have no reader; those in sent e-mails still have to work.
    private const int BytesWithoutReader = IdBytes + sizeof(long);
    private const int Bytes = BytesWithoutReader + IdBytes;

    /// <summary>The token of a link, which goes into its address.</summary>
    /// <param name="use">The kind of thing it opens; a token of one use is invalid for another.</param>
    /// <param name="id">The id of the thing.</param>
    /// <param name="lifetime">How long it is valid.</param>
    /// <param name="reader">The person it is for, where access depends on the person.</param>
    public string Sign(LinkUse use, Guid id, TimeSpan lifetime, Guid reader = default)
    {
        Span<byte> content = stackalloc byte[Bytes];
        id.TryWriteBytes(content);
        BinaryPrimitives.WriteInt64BigEndian(content[IdBytes..], (clock.GetUtcNow() + lifetime).ToUnixTimeSeconds());
        reader.TryWriteBytes(content[BytesWithoutReader..]);
        return WebEncoders.Base64UrlEncode(ProtectorOf(use).Protect(content.ToArray()));
    }

    /// <summary>Reads a token; one that is forged, truncated, of another use or expired opens nothing.</summary>
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
            return ProtectorOf(use).Unprotect(WebEncoders.Base64UrlDecode(token));
        }
        catch (Exception refusal) when (refusal is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(LinkUse use) => protection.CreateProtector($"XmessBot.Links.{use}.v1");
}

/// <summary>The kind of thing that a link opens.</summary>
public enum LinkUse
{
    /// <summary>The event of a planned session.</summary>
    Calendar,

    /// <summary>The picture of an assignment's hours.</summary>
    Hours,

    /// <summary>A workbook for the technical commission.</summary>
    Export,

    /// <summary>The picture of a call's hour pool.</summary>
    Pool,
}

/// <summary>The content of a token.</summary>
/// <param name="Id">The id of the thing; null when the token is invalid or expired.</param>
/// <param name="Expired">Whether the token was valid and has expired.</param>
/// <param name="Reader">The person it is for; empty when it names none.</param>
public readonly record struct LinkReading(Guid? Id, bool Expired, Guid Reader = default);
