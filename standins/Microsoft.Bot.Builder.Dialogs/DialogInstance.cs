using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An entry of a dialog stack: a running dialog and its state. Persisted between turns.</summary>
public class DialogInstance
{
    /// <summary>The id under which the dialog is found in its set.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The state of the dialog.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Index on the stack: not negative in this context, negative in the parent's; null when not known.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the container's dialogs when they last ran; null before.</summary>
    public string Version { get; set; }
}
