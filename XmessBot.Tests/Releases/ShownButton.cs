using System.Text.Json;
using System.Text.Json.Serialization;

namespace XmessBot.Tests.Releases;

/// <summary>A button as it was shown: its label and its data.</summary>
/// <param name="Title">Its title, or its label for screen readers.</param>
/// <param name="Do">"answer" or "go".</param>
/// <param name="Key">The question or object it is for, with its version.</param>
/// <param name="Value">The option.</param>
[JsonConverter(typeof(AsLine))]
internal sealed record ShownButton(string Title, string Do, string Key, string Value)
{
    /// <summary>
    /// Serialises a button as a line of the index: <c>answer note|2|8ded… save [Desa]</c>, or without a key <c>go - help [Ajuda]</c>.
    /// </summary>
    private sealed class AsLine : JsonConverter<ShownButton>
    {
        private const string NoKey = "-";

        public override ShownButton Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString()!.Split(' ', 4) is [var verb, var key, var value, var title]
                ? new ShownButton(title[1..^1], verb, key == NoKey ? "" : key, value)
                : throw new FormatException("A button is four words.");

        public override void Write(Utf8JsonWriter writer, ShownButton value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.Do} {(value.Key.Length == 0 ? NoKey : value.Key)} {value.Value} [{value.Title}]");
    }
}
