using System.Security.Cryptography;

namespace XmessBot.Channels.DirectLine;

/// <summary>Unguessable ids of users and conversations.</summary>
public static class DirectLineUsers
{
    /// <summary>The prefix of user ids that a token is needed to use, as in the Azure service.</summary>
    public const string Prefix = "dl_";

    /// <summary>A new user's id.</summary>
    public static string NewUser() => Prefix + Unguessable();

    /// <summary>A new conversation's id.</summary>
    public static string NewConversation() => Unguessable();

    // 130 bits, letters and digits only: '|' and '-' have a meaning in ids and watermarks.
    private static string Unguessable() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 26);
}
