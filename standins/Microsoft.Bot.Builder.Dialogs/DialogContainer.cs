using Microsoft.Bot.Builder.TraceExtensions;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with a dialog set and a stack of its own.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Makes a container.</summary>
    /// <param name="dialogId">Its id; when null, the type's name.</param>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Makes a container and says whether memory scopes skip it.</summary>
    /// <param name="ignoreMemoryScopeBinding">True when they do.</param>
    /// <param name="dialogId">Its id; when null, the type's name.</param>
    protected DialogContainer(bool ignoreMemoryScopeBinding, string dialogId = null)
        : base(dialogId)
        => IgnoreMemoryScopeBinding = ignoreMemoryScopeBinding;

    /// <summary>Whether memory scopes skip the container. Not used here: there are no memory scopes.</summary>
    [JsonProperty("ignoreMemoryScopeBinding")]
    public bool IgnoreMemoryScopeBinding { get; set; }

    /// <summary>The dialogs of the container.</summary>
    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new DialogSet();

    /// <summary>The client that receives the telemetry of the container and its dialogs; null sets the null client.</summary>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;

            // Containers may hold each other in a cycle: stop where the client is set already.
            if (Dialogs.TelemetryClient != value)
                Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>Creates the context of the container's own stack.</summary>
    /// <param name="dc">The context in which the container is active.</param>
    /// <returns>The inner context, or null.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>A dialog of the container.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null.</returns>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>A dialog of the container, else of a context.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="dc">The context to look in when the container has no such dialog.</param>
    /// <returns>The dialog, or null.</returns>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId) ?? dc?.Dialogs.Find(dialogId);

    /// <summary>As in the base class; an unhandled version change is also traced.</summary>
    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var text = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(text, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(text, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

    /// <summary>The version of the dialogs inside, unlike <see cref="Dialog.GetVersion"/>.</summary>
    /// <returns>The version of the dialog set, unless overridden.</returns>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Stores the current version in the container's stack entry; emits <see cref="DialogEvents.VersionChanged"/> when it
    /// differs from the stored one.
    /// </summary>
    /// <param name="dc">The context in which the container is active.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var stored = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (stored != null && stored != dc.ActiveDialog.Version)
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
    }
}
