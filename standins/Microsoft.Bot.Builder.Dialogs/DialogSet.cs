using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new Dictionary<string, Dialog>();
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>A set with a persisted stack.</summary>
    /// <param name="dialogState">Reads and writes the stack.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
        => _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));

    /// <summary>A set of a container, which persists the stack itself.</summary>
    public DialogSet()
    {
    }

    /// <summary>The client that receives the telemetry of all dialogs of the set; null sets the null client.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = _telemetryClient;
        }
    }

    /// <summary>One hash over the versions of the dialogs, in the order in which they were added.</summary>
    /// <returns>The version of the set.</returns>
    public virtual string GetVersion()
        => _version ??= StringUtils.Hash(string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion())));

    /// <summary>
    /// Adds a dialog and those it needs (<see cref="IDialogDependencies"/>). Another dialog with an id that is taken
    /// gets the first free one of id2, id3...; the same object again changes nothing.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    public DialogSet Add(Dialog dialog)
    {
        _version = null;
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (known == dialog)
                return this;
            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;

        if (dialog is IDialogDependencies needy)
        {
            foreach (var dependency in needy.GetDependencies())
                Add(dependency);
        }

        return this;
    }

    /// <summary>Loads the stack for a turn.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The context to run dialogs with.</returns>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState == null)
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): the set was made without a state property accessor.");
        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog with that id.</summary>
    /// <param name="dialogId">The id.</param>
    /// <returns>The dialog; null when it is not in the set.</returns>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All the dialogs of the set.</summary>
    /// <returns>The dialogs, in the order in which they were added.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string taken)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(taken + suffix))
            suffix++;
        return taken + suffix;
    }
}
