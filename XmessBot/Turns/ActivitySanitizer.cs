using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace XmessBot.Turns;

/// <summary>
/// Sanitises incoming activities, once for every channel: removes what a database or JSON reader cannot keep as it is, and what the
/// person did not write.
/// </summary>
internal static class ActivitySanitizer
{
    private const string QuoteBegins = "<quoted ";
    private const string QuoteEnds = "/>";

    /// <summary>Sanitises the activity in place.</summary>
    public static void Sanitize(Activity activity)
    {
        var isOfTeams = activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams;
        if (activity.Text is { } text) activity.Text = Plain(isOfTeams ? OfTeams(text) : text);
        if (activity.From?.Name is { } name) activity.From.Name = Plain(name);
        // The SDK does not check these before it uses them.
        if (activity.ChannelData is not JObject || (isOfTeams && !IsReadable(activity))) activity.ChannelData = null;
        activity.Entities = [.. (activity.Entities ?? []).Where(IsReadable)];
        activity.Attachments = [.. (activity.Attachments ?? []).Where(each => each is not null)];
        activity.MembersAdded = [.. (activity.MembersAdded ?? []).Where(each => each?.Id is not null)];
        activity.MembersRemoved = [.. (activity.MembersRemoved ?? []).Where(each => each?.Id is not null)];
    }

    /// <summary>
    /// The text without control characters other than line ends and tabs: databases and JSON readers truncate text at some of them (PDF
    /// ligatures can be pasted as U+0000), and the stored text would differ from the confirmed one. A lone surrogate becomes U+FFFD.
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

    // Teams leaves a marker where a quoted message was, and HTML-encodes some characters.
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

    // The SDK throws on a mention without "mentioned" when it looks for mentions of the bot.
    private static bool IsReadable(Entity entity) =>
        entity?.Type is { } type && (type != "mention" || entity.Properties?["mentioned"] is JObject);
}
