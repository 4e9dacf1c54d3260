using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One entry of a dialog stack: which dialog runs and what it remembers. Stored between turns.</summary>
public class DialogInstance
{
    /// <summary>The id under which the dialog is found in its set.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog remembers.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Place in the stack: from zero in this context, negative in the parent's; null when not known.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the container's dialogs when they last ran; null until then.</summary>
    public string Version { get; set; }
}
