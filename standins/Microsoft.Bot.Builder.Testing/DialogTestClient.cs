using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>
/// Tests a dialog without a bot: the first activity begins the dialog, later ones continue it, and once it has ended
/// the next one begins it again.
/// </summary>
public class DialogTestClient
{
    private readonly TestAdapter _testAdapter;
    private readonly Dialog _targetDialog;
    private readonly object _initialDialogOptions;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    /// <summary>A client with a new adapter.</summary>
    /// <param name="channelId">The channel of the activities.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">The options to begin it with.</param>
    /// <param name="middlewares">Run in each turn, in this order, inside the one that saves the state.</param>
    /// <param name="conversationState">Holds the dialog's stack; in memory when null.</param>
    public DialogTestClient(
        string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>A client over a given adapter.</summary>
    /// <param name="testAdapter">The adapter; the middlewares are added to it.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">The options to begin it with.</param>
    /// <param name="middlewares">Run in each turn, in this order, inside the one that saves the state.</param>
    /// <param name="conversationState">Holds the dialog's stack; in memory when null.</param>
    public DialogTestClient(
        TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
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

    /// <summary>The result of the last turn; null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>Holds the dialog's stack.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity and takes the next reply.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The reply; null when there is none.</returns>
    /// <typeparam name="T">The type of the reply.</typeparam>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, RunAsync, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Sends a message and takes the next reply.</summary>
    /// <param name="text">The message's text.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The reply; null when there is none.</returns>
    /// <typeparam name="T">The type of the reply.</typeparam>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, RunAsync, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply from the queue.</summary>
    /// <returns>The reply; null when there is none.</returns>
    /// <typeparam name="T">The type of the reply.</typeparam>
    public virtual T GetNextReply<T>()
        where T : IActivity
        => (T)_testAdapter.GetNextReply();

    private async Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(_dialogState).Add(_targetDialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            DialogTurnResult = await DialogContext.BeginDialogAsync(_targetDialog.Id, _initialDialogOptions, cancellationToken)
                .ConfigureAwait(false);
    }
}
