using System.Text.Json;
using System.Text.Json.Serialization;
using XmessBot.Core.Calendar;

namespace XmessBot.Storage;

/// <summary>
/// Serialises a composite value (the answers of a request, an availability) into one column as JSON with named properties, so that a later
/// version with more or fewer properties can still read it.
/// </summary>
internal static class DomainJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(), new DayIntervalConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    // The default converter would bypass the constructor, which checks the order of the days.
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
