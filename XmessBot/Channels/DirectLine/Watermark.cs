using System.Globalization;

namespace XmessBot.Channels.DirectLine;

/// <summary>A place in a conversation's history: the sequence number of the last activity that a client has, as text.</summary>
internal static class Watermark
{
    public const long Beginning = 0;

    public static string Write(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads a client's watermark. Empty (the stock client before it got any) and <c>-</c> (the Azure service's own) are
    /// the beginning; false for what no server of ours wrote.
    /// </summary>
    public static bool TryRead(string? text, out long sequence)
    {
        sequence = Beginning;
        return string.IsNullOrEmpty(text) || text == "-"
            || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
    }
}
