using System.Globalization;

namespace XmessBot.Channels.DirectLine;

/// <summary>A position in a conversation's history: the sequence number of the last activity that a client has, as text.</summary>
internal static class Watermark
{
    public const long Beginning = 0;

    public static string Write(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Parses a client's watermark. Empty (the stock client before it received any) and <c>-</c> (the Azure service's own) mean the
    /// beginning; false for anything that this server never issues.
    /// </summary>
    public static bool TryRead(string? text, out long sequence)
    {
        sequence = Beginning;
        return string.IsNullOrEmpty(text) || text == "-"
            || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
    }
}
