using System.Security.Cryptography;

namespace XmessBot.Channels.DirectLine;

/// <summary>Names that nobody can guess.</summary>
public static class DirectLineUsers
{
    /// <summary>Begins the id of a user that only a token can speak for, as in the Azure service.</summary>
    public const string Prefix = "dl_";

    /// <summary>A new user's id.</summary>
    public static string NewUser() => Prefix + Unguessable();

    /// <summary>A new conversation's id.</summary>
    public static string NewConversation() => Unguessable();

    // 130 bits in letters and digits only: '|' and '-' have a meaning in ids and watermarks.
    private static string Unguessable() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 26);
}
