using MailKit.Net.Smtp;
using XmessBot.Outbox;
using XmessBot.Storage.Turns;

namespace XmessBot.Notifications;

/// <summary>Tells permanent rejections (5xx) from transient ones (4xx), and faults of the address from faults of the server.</summary>
internal static class SmtpRejection
{
    // Enhanced status codes (RFC 3463): 5.1 is the address and 5.2 the mailbox; 5.1.7 and 5.1.8 are the sender's address.
    private static readonly string[] OfAddress = ["5.1.", "5.2."];
    private static readonly string[] OfSender = ["5.1.7", "5.1.8"];

    /// <summary>
    /// The rejection in a server's reply; null when it is transient. A rejected RCPT command does not prove that the recipient is at
    /// fault: servers that reject the sending host often wait until then to say so.
    /// </summary>
    public static MailRejection? Of(SmtpCommandException reply)
    {
        var status = (int)reply.StatusCode;
        if (status < 500) return null;
        var enhanced = Enhanced(reply.Message);
        var code = FormattableString.Invariant($"{status} {enhanced}").Trim();
        return new MailRejection(IsOfAddress(reply, enhanced) ? Undelivered.Address : Undelivered.Server, code);
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
