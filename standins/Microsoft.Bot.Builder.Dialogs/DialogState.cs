using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack as it is persisted.</summary>
public class DialogState
{
    /// <summary>An empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>A stack over the given list, which is not copied; empty when null.</summary>
    /// <param name="stack">The entries, the active dialog first.</param>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? new List<DialogInstance>();

    /// <summary>The entries, the active dialog first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; } = new List<DialogInstance>();
}
