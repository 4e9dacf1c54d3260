namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that the framework raises by itself.</summary>
public class DialogEvents
{
    /// <summary>A dialog starts.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is asked to repeat its question.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The dialogs are about to be cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in; raised once a turn, from the leaf upwards, before the dialogs continue.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs of a container are not those that a stored conversation began with.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the value is the exception.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
