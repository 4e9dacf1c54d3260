using System.Security.Cryptography;
using System.Text;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// The keyed hash of a receipt's text. Whoever holds a receipt can ask whether exactly that text was confirmed, and nobody
/// without the installation's key can make one up.
/// </summary>
public sealed class ReceiptSeal(Func<byte[]> key)
{
    /// <summary>What the installation calls the key.</summary>
    public const string Key = "receipts";

    private const int Bytes = 16;

    /// <summary>The seal of exactly that text, in groups that can be read aloud.</summary>
    public string Of(string text)
    {
        var hash = Convert.ToHexString(HMACSHA256.HashData(key(), Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
        return string.Join('-', hash.Chunk(4).Select(group => new string(group)));
    }

    /// <summary>Whether a seal, however it was typed, is the one of that text.</summary>
    public bool IsOf(string seal, string text) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Bare(seal)), Encoding.ASCII.GetBytes(Bare(Of(text))));

    private static string Bare(string seal) => string.Concat(seal.Where(char.IsAsciiHexDigit)).ToUpperInvariant();
}
