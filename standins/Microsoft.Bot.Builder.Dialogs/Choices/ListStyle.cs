using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]
public enum ListStyle
{
    /// <summary>Not shown: the question names them.</summary>
    None,

    /// <summary>As the channel allows.</summary>
    Auto,

    /// <summary>In one line, after the question.</summary>
    Inline,

    /// <summary>One per line.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As the buttons of a hero card.</summary>
    HeroCard,
}
