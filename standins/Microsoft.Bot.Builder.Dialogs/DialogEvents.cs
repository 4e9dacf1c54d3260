namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the framework raises.</summary>
public class DialogEvents
{
    /// <summary>A dialog starts.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog must repeat its question.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The dialogs are about to be cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity was received; raised once per turn, from the innermost dialog outwards, before dialogs continue.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs of a container differ from those that the persisted conversation began with.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw an exception, which is the value.</summary>
    public const string Error = "error";

    /// <summary>A custom event.</summary>
    public const string Custom = "custom";
}
