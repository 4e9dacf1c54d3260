using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing that the user can choose.</summary>
public class Choice
{
    /// <summary>Makes a choice.</summary>
    /// <param name="value">What is shown and answered.</param>
    public Choice(string value = null) => Value = value;

    /// <summary>What is shown, unless there is an <see cref="Action"/>, and answered.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button to show instead of one made of the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for the same choice.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
