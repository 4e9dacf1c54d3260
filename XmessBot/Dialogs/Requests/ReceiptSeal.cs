using System.Security.Cryptography;
using System.Text;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// Seals a receipt with a keyed hash (HMAC) of its text. Whoever has a receipt can verify that exactly this text was confirmed, and nobody
/// can forge one without the installation's key.
/// </summary>
public sealed class ReceiptSeal(Func<byte[]> key)
{
    /// <summary>The name of the key in the secret store.</summary>
    public const string Key = "receipts";

    private const int Bytes = 16;
    private const int Group = 4;

    /// <summary>The seal of a text, in groups that can be read aloud.</summary>
    public string Of(string text)
    {
        var hash = Convert.ToHexString(HMACSHA256.HashData(key(), Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
        return string.Join('-', hash.Chunk(Group).Select(group => new string(group)));
    }

    /// <summary>Whether a seal, however it was typed, is that of a text.</summary>
    public bool IsOf(string seal, string text) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Bare(seal)), Encoding.ASCII.GetBytes(Bare(Of(text))));

    /// <summary>The last seal in a text, as typed: with hyphens, blanks or nothing between its groups; or null.</summary>
    public static string? In(string text)
    {
        for (var end = text.Length; end > 0; end--)
        {
            if (StartOf(text, end) is { } start) return text[start..end];
        }

        return null;
    }

    // The start of the seal that ends at a position: all its digits, with no letter or digit on either side.
    private static int? StartOf(string text, int end)
    {
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return null;
        var at = end;
        for (var digits = 0; digits < Bytes * 2; digits++)
        {
            var grouped = digits > 0 && digits % Group == 0 && at > 0 && text[at - 1] is '-' or ' ';
            at -= grouped ? 2 : 1;
            if (at < 0 || !char.IsAsciiHexDigit(text[at])) return null;
        }

        return at > 0 && char.IsLetterOrDigit(text[at - 1]) ? null : at;
    }

    private static string Bare(string seal) => string.Concat(seal.Where(char.IsAsciiHexDigit)).ToUpperInvariant();
}
