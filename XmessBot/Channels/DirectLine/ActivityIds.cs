using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Channels.DirectLine;

/// <summary>How activities of web conversations are called: <c>conversation|name</c>.</summary>
internal static class ActivityIds
{
    /// <summary>
    /// The id of an activity that a client posted. One posted twice with the same <c>channelData.clientActivityID</c>, as
    /// a client does that got no answer, gets the same id, so that the bot's inbox knows it again.
    /// </summary>
    public static string OfPosted(string conversationId, Activity activity)
    {
        var byClient = (activity.ChannelData as JObject)?["clientActivityID"]?.ToString();
        var name = string.IsNullOrEmpty(byClient)
            ? RandomNumberGenerator.GetHexString(24, lowercase: true)
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(byClient)))[..24];
        return $"{conversationId}|c{name}";
    }

    /// <summary>The id of the activity that tells the bot of somebody's joining; the same each time it is told.</summary>
    public static string OfJoin(string conversationId, string who) => $"{conversationId}|join-{who}";

    /// <summary>The id of a reply kept at a place in the history.</summary>
    public static string OfKept(string conversationId, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");

    /// <summary>True when a reply has its place in this conversation's history already.</summary>
    public static bool IsKept(string conversationId, string? activityId) =>
        activityId is not null
        && activityId.StartsWith(conversationId + "|", StringComparison.Ordinal)
        && long.TryParse(activityId.AsSpan(conversationId.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
