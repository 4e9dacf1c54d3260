using System.Security.Cryptography;
using System.Text;
using XmessBot.Wording;

namespace XmessBot.Turns;

/// <summary>The message after an unexpected failure: that nothing is lost, and a reference.</summary>
public sealed class Apology
{
    private static readonly Texts Texts = Texts.For("Apology");

    /// <summary>A short reference for the log and the message, derived from the activity and the time.</summary>
    public string Reference(string activity, DateTimeOffset now) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{activity}|{now.UtcTicks}")))[..8];

    /// <summary>The message.</summary>
    public string Say(string reference) => Texts.Say("failed", ("reference", reference));
}
