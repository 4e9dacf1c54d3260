namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The context of a waterfall step: a dialog context with the state of the waterfall.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason,
        object result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Index = index;
        Options = options;
        Reason = reason;
        Result = result;
        Values = values;
    }

    /// <summary>The index of the step, from zero.</summary>
    public int Index { get; }

    /// <summary>The options that the waterfall was begun with.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>The result of the dialog that the step before began, or what it passed to <see cref="NextAsync"/>.</summary>
    public object Result { get; }

    /// <summary>Values shared by the steps of this run of the waterfall; persisted between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes to the next step without waiting for the user; at most once per step.</summary>
    /// <param name="result">The next step's <see cref="Result"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result of the next step.</returns>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentCheck.NotToken(result, nameof(result));
        if (_nextCalled)
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken).ConfigureAwait(false);
    }
}
