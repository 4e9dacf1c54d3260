using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace XmessBot.Channels.DirectLine;

/// <summary>The ids of activities in web conversations: <c>conversation|name</c>.</summary>
internal static class ActivityIds
{
    /// <summary>
    /// The id of an activity that a client posted. A retry with the same <c>channelData.clientActivityID</c> gets the same id, so that the
    /// bot's inbox recognises it.
    /// </summary>
    public static string OfPosted(string conversationId, Activity activity)
    {
        var byClient = (activity.ChannelData as JObject)?["clientActivityID"]?.ToString();
        var name = string.IsNullOrEmpty(byClient)
            ? RandomNumberGenerator.GetHexString(24, lowercase: true)
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(byClient)))[..24];
        return $"{conversationId}|c{name}";
    }

    /// <summary>The id of the activity that announces a member to the bot; the same on every redelivery.</summary>
    public static string OfJoin(string conversationId, string who) => $"{conversationId}|join-{who}";

    /// <summary>The id of a reply in the history.</summary>
    public static string OfReply(string conversationId, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");

    /// <summary>Whether a reply is already in this conversation's history.</summary>
    public static bool IsInHistory(string conversationId, string? activityId) =>
        activityId is not null
        && activityId.StartsWith(conversationId + "|", StringComparison.Ordinal)
        && long.TryParse(activityId.AsSpan(conversationId.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
