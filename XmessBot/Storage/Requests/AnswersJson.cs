using System.Text.Json;
using System.Text.Json.Serialization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Requests;

namespace XmessBot.Storage.Requests;

/// <summary>
/// How answers are written in their column: named, so that a later form with more or fewer fields still reads them.
/// </summary>
internal static class AnswersJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(), new DayIntervalConverter() },
    };

    public static string Write(RequestAnswers answers) => JsonSerializer.Serialize(answers, Options);

    public static RequestAnswers Read(string json) => JsonSerializer.Deserialize<RequestAnswers>(json, Options)!;

    // The default reader would skip the constructor that checks the order of the days.
    private sealed class DayIntervalConverter : JsonConverter<DayInterval>
    {
        public override DayInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var days = reader.GetString()!.Split('/');
            var culture = System.Globalization.CultureInfo.InvariantCulture;
            return new DayInterval(DateOnly.Parse(days[0], culture), DateOnly.Parse(days[1], culture));
        }

        public override void Write(Utf8JsonWriter writer, DayInterval value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.First:O}/{value.Last:O}");
    }
}
