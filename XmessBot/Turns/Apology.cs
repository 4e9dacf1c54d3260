using System.Security.Cryptography;
using System.Text;

namespace XmessBot.Turns;

/// <summary>What a person is told when something failed that should not have: that nothing is lost, and a reference.</summary>
public sealed class Apology
{
    /// <summary>A short reference, in the log and in the message, from what is already known of the turn.</summary>
    public string Reference(string activity, DateTimeOffset now) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{activity}|{now.UtcTicks}")))[..8];

    /// <summary>The message.</summary>
    public string Say(string reference) =>
        $"Hi ha hagut un error i no he pogut atendre el missatge. No s'ha perdut res del que ja teníeu desat. Torneu-ho a provar d'aquí a una estona; si continua igual, digueu a la XMESS la referència **{reference}**.";
}
