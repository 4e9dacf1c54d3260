using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace XmessBot.Channels.DirectLine;

/// <summary>Serialises activities as the Bot Framework does.</summary>
internal static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new(HttpHelper.BotMessageSerializerSettings)
    {
        Formatting = Formatting.None,
        MaxDepth = 32,
        // 'value' and 'channelData' belong to the client: a string that looks like a date is returned unchanged.
        DateParseHandling = DateParseHandling.None,
    };

    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <summary>The activity; null when the text is not the JSON of one.</summary>
    public static Activity? Read(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(json, Settings);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or InvalidCastException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The response to a poll, and a frame of a stream: activities that are JSON already, and the watermark after them.</summary>
    public static string Set(IReadOnlyList<string> activities, string? watermark) =>
        $"{{\"activities\":[{string.Join(',', activities)}]{(watermark is null ? "" : $",\"watermark\":\"{watermark}\"")}}}";
}
