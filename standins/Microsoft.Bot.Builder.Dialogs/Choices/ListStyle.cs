using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]
public enum ListStyle
{
    /// <summary>Not at all: the question speaks of them.</summary>
    None,

    /// <summary>As fits the channel.</summary>
    Auto,

    /// <summary>In the line of the question.</summary>
    Inline,

    /// <summary>A line each.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As the buttons of a hero card.</summary>
    HeroCard,
}
