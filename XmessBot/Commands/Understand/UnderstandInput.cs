using System.Globalization;
using System.Text.Json;
using XmessBot.Search;

namespace XmessBot.Commands.Understand;

/// <summary>One line of input. A missing required property throws <see cref="BadInputException"/>.</summary>
internal sealed class UnderstandInput(JsonElement line, Lazy<FaqSearch> faq)
{
    /// <summary>The search over the knowledge base, loaded on first use.</summary>
    public FaqSearch Faq => faq.Value;

    /// <summary>A required text.</summary>
    public string Text(string name) => Optional(name) ?? throw new BadInputException($"'{name}' is missing or is not a text");

    /// <summary>An optional text; null when it is missing.</summary>
    public string? Optional(string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new BadInputException($"'{name}' is not a text");
    }

    /// <summary>An optional object; null when it is missing.</summary>
    public UnderstandInput? Object(string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.Object ? new UnderstandInput(value, faq)
            : throw new BadInputException($"'{name}' is not an object");
    }

    /// <summary>An optional list of texts; empty when it is missing.</summary>
    public IReadOnlyList<string> OptionalTexts(string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Texts(name) : [];

    /// <summary>A required list of texts.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.Array)
            throw new BadInputException($"'{name}' is missing or is not a list");
        return [.. value.EnumerateArray().Select(each =>
            each.ValueKind == JsonValueKind.String ? each.GetString()!
                : throw new BadInputException($"'{name}' holds something that is not a text"))];
    }

    /// <summary>A required local date and time without offset: 2020-05-08T10:00.</summary>
    public DateTime Moment(string name) =>
        DateTime.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? DateTime.SpecifyKind(moment, DateTimeKind.Unspecified)
            : throw new BadInputException($"'{name}' is not a moment like 2020-05-08T10:00");
}
