using System.Globalization;
using System.Text.Json;
using XmessBot.Search;

namespace XmessBot.Commands.Understand;

/// <summary>One line of input. What a task asks for and the line does not have is a <see cref="BadInputException"/>.</summary>
internal sealed class UnderstandInput(JsonElement line, Lazy<FaqSearch> faq)
{
    /// <summary>The search over the knowledge base, read when a line first asks for it.</summary>
    public FaqSearch Faq => faq.Value;

    /// <summary>A text that must be there.</summary>
    public string Text(string name) => Optional(name) ?? throw new BadInputException($"'{name}' is missing or is not a text");

    /// <summary>A text that may be left out or null.</summary>
    public string? Optional(string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new BadInputException($"'{name}' is not a text");
    }

    /// <summary>An object that may be left out or null.</summary>
    public UnderstandInput? Object(string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.Object ? new UnderstandInput(value, faq)
            : throw new BadInputException($"'{name}' is not an object");
    }

    /// <summary>A list of texts, empty when it is left out or null.</summary>
    public IReadOnlyList<string> OptionalTexts(string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Texts(name) : [];

    /// <summary>A list of texts that must be there.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.Array)
            throw new BadInputException($"'{name}' is missing or is not a list");
        return [.. value.EnumerateArray().Select(each =>
            each.ValueKind == JsonValueKind.String ? each.GetString()!
                : throw new BadInputException($"'{name}' holds something that is not a text"))];
    }

    /// <summary>A local moment without offset that must be there: 2020-05-08T10:00.</summary>
    public DateTime Moment(string name) =>
        DateTime.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? DateTime.SpecifyKind(moment, DateTimeKind.Unspecified)
            : throw new BadInputException($"'{name}' is not a moment like 2020-05-08T10:00");
}
