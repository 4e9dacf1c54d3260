using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Municipalities;

namespace XmessBot.Dialogs.Queries;

/// <summary>
/// A page of a query, as a button carries it and the list that was shown last is remembered: whole, so that a button of any card still
/// does what it says. It only reads, and whoever presses it is asked again who they are.
/// </summary>
/// <param name="Query">The query.</param>
/// <param name="After">Where the page begins; null for the first.</param>
/// <param name="Shown">How many came before it.</param>
internal sealed record QueryKey(StaffQuery Query, string? After = null, int Shown = 0)
{
    // Those of the longest query that can be said are a third of it.
    private const int MostLetters = 6000;

    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(null, allowIntegerValues: false), new ByCode() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameFilters } },
    };

    /// <summary>The key as text.</summary>
    public string Text => JsonSerializer.Serialize(this, Options);

    /// <summary>The key in a text; null when it is none, because anyone can write a card's data.</summary>
    public static QueryKey? Of(string? text)
    {
        if (text is not { Length: > 1 and <= MostLetters } || text[0] != '{') return null;
        try
        {
            var key = JsonSerializer.Deserialize<QueryKey>(text, Options);
            return key is { Shown: >= 0 } && key.Query.Where.All(filter => filter is not null) ? key : null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    // Each filter by the name of its record.
    private static void NameFilters(JsonTypeInfo type)
    {
        if (type.Type != typeof(QueryFilter)) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "is" };
        foreach (var each in typeof(QueryFilter).GetNestedTypes().Where(each => each.IsSubclassOf(typeof(QueryFilter))))
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(each, each.Name));
    }

    private sealed class ByCode : JsonConverter<Municipality>
    {
        public override bool HandleNull => true;

        public override Municipality Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Municipalities.WithCode(reader.GetString()!) is { } known
                ? known
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Municipality value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code);
    }
}
