using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice offered to the user.</summary>
public class Choice
{
    /// <summary>Makes a choice.</summary>
    /// <param name="value">The value, which is also shown.</param>
    public Choice(string value = null) => Value = value;

    /// <summary>The value of the choice; also shown, unless there is an <see cref="Action"/>.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button to show in place of one made from the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for the same choice.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
