using MailKit.Net.Smtp;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>That a letter will never be taken, however often it is tried.</summary>
/// <param name="Why">Whose fault it is: the address's or the server's.</param>
/// <param name="Code">The server's codes, "550 5.1.1"; never its words, which name people.</param>
public sealed record LetterRefusal(Undelivered Why, string Code)
{
    // Of the enhanced codes (RFC 3463) 5.1 is about an address and 5.2 about a mailbox; 5.1.7 and 5.1.8 about the sender's.
    private static readonly string[] OfAddress = ["5.1.", "5.2."];
    private static readonly string[] OfSender = ["5.1.7", "5.1.8"];

    /// <summary>
    /// What a server's reply says; null when it may pass (4xx). That it answered to the recipient does not make it the recipient's
    /// fault: servers that refuse the sender's machine wait until then to say so.
    /// </summary>
    internal static LetterRefusal? Of(SmtpCommandException reply)
    {
        var status = (int)reply.StatusCode;
        if (status < 500) return null;
        var enhanced = Enhanced(reply.Message);
        var code = FormattableString.Invariant($"{status} {enhanced}").Trim();
        return new LetterRefusal(IsOfAddress(reply, enhanced) ? Undelivered.Address : Undelivered.Server, code);
    }

    private static bool IsOfAddress(SmtpCommandException reply, string? enhanced) =>
        reply.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (enhanced is null
            ? reply.StatusCode is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath
                or SmtpStatusCode.MailboxNameNotAllowed
            : OfAddress.Any(each => enhanced.StartsWith(each, StringComparison.Ordinal)) && !OfSender.Contains(enhanced));

    private static string? Enhanced(string reply)
    {
        var first = reply.Split(' ', 2)[0];
        var parts = first.Split('.');
        return parts.Length == 3 && parts.All(part => part.Length is > 0 and <= 3 && part.All(char.IsAsciiDigit)) ? first : null;
    }
}
