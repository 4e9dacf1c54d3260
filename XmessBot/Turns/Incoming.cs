using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace XmessBot.Turns;

/// <summary>
/// An activity as the turn takes it, whatever a client or a channel put in it: what cannot be stored as it is written, and what is
/// no part of what the person wrote, is taken out here, once for every channel.
/// </summary>
internal static class Incoming
{
    private const string QuoteBegins = "<quoted ";
    private const string QuoteEnds = "/>";

    /// <summary>Makes the activity fit.</summary>
    public static void Clean(Activity activity)
    {
        var isOfTeams = activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams;
        if (activity.Text is { } text) activity.Text = Plain(isOfTeams ? OfTeams(text) : text);
        if (activity.From?.Name is { } name) activity.From.Name = Plain(name);
        // The SDK takes each of these for what it should be.
        if (activity.ChannelData is not JObject || (isOfTeams && !IsReadable(activity))) activity.ChannelData = null;
        activity.Entities = [.. (activity.Entities ?? []).Where(IsReadable)];
        activity.Attachments = [.. (activity.Attachments ?? []).Where(each => each is not null)];
        activity.MembersAdded = [.. (activity.MembersAdded ?? []).Where(each => each?.Id is not null)];
        activity.MembersRemoved = [.. (activity.MembersRemoved ?? []).Where(each => each?.Id is not null)];
    }

    /// <summary>
    /// Without control characters but line ends and tabs: a store or a reader of JSON cuts the text at one of them (a PDF's ligature is
    /// U+0000), and then what was confirmed is not what is kept. Half a surrogate pair is no character, and is shown as an unknown one.
    /// </summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\r' or '\t') plain.Append(rune);
        }

        return plain.ToString();
    }

    // Teams writes a mark where the message that is replied to was quoted, and some characters as HTML does.
    private static string OfTeams(string text)
    {
        while (text.IndexOf(QuoteBegins, StringComparison.OrdinalIgnoreCase) is >= 0 and var begin
            && text.IndexOf(QuoteEnds, begin, StringComparison.Ordinal) is >= 0 and var end)
            text = text.Remove(begin, end + QuoteEnds.Length - begin);
        return WebUtility.HtmlDecode(text).Trim();
    }

    private static bool IsReadable(Activity activity)
    {
        try
        {
            activity.GetChannelData<TeamsChannelData>();
            return true;
        }
        catch (Exception other) when (
            other is JsonException or ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return false;
        }
    }

    // A mention that mentions nobody would stop the SDK that looks for one of the bot.
    private static bool IsReadable(Entity entity) =>
        entity?.Type is { } type && (type != "mention" || entity.Properties?["mentioned"] is JObject);
}
