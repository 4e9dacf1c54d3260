using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace XmessBot.Channels.DirectLine;

/// <summary>Activities as the Bot Framework writes and reads them.</summary>
internal static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new(HttpHelper.BotMessageSerializerSettings)
    {
        Formatting = Formatting.None,
        MaxDepth = 32,
        // What 'value' and 'channelData' carry is the client's own: a text that reads like a moment is given back as it came.
        DateParseHandling = DateParseHandling.None,
    };

    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <summary>Null when it is not the JSON of an activity.</summary>
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

    /// <summary>What a poll answers and a stream sends: activities that are JSON already, and where they end.</summary>
    public static string Set(IReadOnlyList<string> activities, string? watermark) =>
        $"{{\"activities\":[{string.Join(',', activities)}]{(watermark is null ? "" : $",\"watermark\":\"{watermark}\"")}}}";
}
