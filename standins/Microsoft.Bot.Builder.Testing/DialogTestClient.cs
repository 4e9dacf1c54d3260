using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>
/// Talks to one dialog without a bot around it: the first activity starts the dialog, the next ones continue it, and
/// once it has ended the next one starts it anew.
/// </summary>
public class DialogTestClient
{
    private readonly TestAdapter _testAdapter;
    private readonly Dialog _targetDialog;
    private readonly object _initialDialogOptions;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    /// <summary>A client with an adapter of its own.</summary>
    /// <param name="channelId">The channel that the activities seem to come from.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What to start it with.</param>
    /// <param name="middlewares">Run in every turn, in this order, after the one that saves the state.</param>
    /// <param name="conversationState">Where the dialog's stack is kept; in memory when null.</param>
    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>A client over a given adapter.</summary>
    /// <param name="testAdapter">The adapter; the middlewares are added to it.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What to start it with.</param>
    /// <param name="middlewares">Run in every turn, in this order, after the one that saves the state.</param>
    /// <param name="conversationState">Where the dialog's stack is kept; in memory when null.</param>
    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? Enumerable.Empty<IMiddleware>())
            _testAdapter.Use(middleware);
        _targetDialog = targetDialog;
        _initialDialogOptions = initialDialogOptions;
        _dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
    }

    /// <summary>The outermost context of the last turn; null before the first.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>What the last turn left behind; null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>Where the dialog's stack is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity and takes the first reply.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The reply; null when there is none.</returns>
    /// <typeparam name="T">The kind of reply.</typeparam>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, RunAsync, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Sends a message and takes the first reply.</summary>
    /// <param name="text">The message's text.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The reply; null when there is none.</returns>
    /// <typeparam name="T">The kind of reply.</typeparam>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, RunAsync, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply that nobody has taken yet.</summary>
    /// <returns>The reply; null when there is none.</returns>
    /// <typeparam name="T">The kind of reply.</typeparam>
    public virtual T GetNextReply<T>()
        where T : IActivity
        => (T)_testAdapter.GetNextReply();

    private async Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(_dialogState).Add(_targetDialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            DialogTurnResult = await DialogContext.BeginDialogAsync(_targetDialog.Id, _initialDialogOptions, cancellationToken).ConfigureAwait(false);
    }
}
