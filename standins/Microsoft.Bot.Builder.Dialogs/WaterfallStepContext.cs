namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall step sees: the dialog context, and what the waterfall remembers.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason, object result)
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

    /// <summary>The number of the step, from zero.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>The answer to what the step before asked, or what it passed to <see cref="NextAsync"/>.</summary>
    public object Result { get; }

    /// <summary>Shared by all the steps of this run of the waterfall, and stored between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Moves on to the next step without waiting. At most once in a step.</summary>
    /// <param name="result">The next step's <see cref="Result"/>.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What the next step did.</returns>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentCheck.NotToken(result, nameof(result));
        if (_nextCalled)
            throw new InvalidOperationException($"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken).ConfigureAwait(false);
    }
}
