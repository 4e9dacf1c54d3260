using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs steps in order; each gets the answer to what the step before asked.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string StepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Makes a waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="actions">The steps; more can be added later.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
        => _steps = actions == null ? new List<WaterfallStep>() : new List<WaterfallStep>(actions);

    /// <summary>The id and the number of steps: while these stay the same, a persisted step index fits.</summary>
    /// <returns>The version.</returns>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentCheck.NotToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);

        var instanceId = Guid.NewGuid().ToString();
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = instanceId;

        TelemetryClient.TrackEvent("WaterfallStart", Properties(instanceId));
        TelemetryClient.TrackDialogView(Id);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the next step with the text of a message; ignores other activities.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;
        return await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the next step, or ends the waterfall with the result when there is none.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return await RunStepAsync(dc, StoredIndex(dc.ActiveDialog) + 1, reason, result, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
            TelemetryClient.TrackEvent("WaterfallCancel", Properties(StoredId(instance), StoredIndex(instance)));
        else if (reason == DialogReason.EndCalled)
            TelemetryClient.TrackEvent("WaterfallComplete", Properties(StoredId(instance)));
        return Task.CompletedTask;
    }

    /// <summary>Runs one step; override it to act before or after each step.</summary>
    /// <param name="stepContext">The context of the step.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result of the step.</returns>
    protected virtual async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        TelemetryClient.TrackEvent("WaterfallStep", Properties(StoredId(stepContext.ActiveDialog), stepContext.Index));
        return await _steps[stepContext.Index](stepContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stores the index of a step and runs it; past the last one, ends the waterfall.</summary>
    /// <param name="dc">The context in which the waterfall is active.</param>
    /// <param name="index">The index of the step, from zero.</param>
    /// <param name="reason">Why it runs.</param>
    /// <param name="result">The result that the step gets.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result of the step, or the end of the waterfall.</returns>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
            return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);

        var state = dc.ActiveDialog.State;
        state[StepIndex] = index;
        var options = state[PersistedOptions];
        var values = PersistedValue.Get<IDictionary<string, object>>(state, PersistedValues);
        var stepContext = new WaterfallStepContext(this, dc, options, values, index, reason, result);
        return await OnStepAsync(stepContext, cancellationToken).ConfigureAwait(false);
    }

    private static string StoredId(DialogInstance instance) => instance.State[PersistedInstanceId]?.ToString();

    private static int StoredIndex(DialogInstance instance)
        => Convert.ToInt32(instance.State[StepIndex], CultureInfo.InvariantCulture);

    private Dictionary<string, string> Properties(string instanceId)
        => new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId };

    private Dictionary<string, string> Properties(string instanceId, int index)
        => new Dictionary<string, string> { ["DialogId"] = Id, ["StepName"] = StepName(index), ["InstanceId"] = instanceId };

    // Lambdas have names made by the compiler: these steps are numbered instead.
    private string StepName(int index)
    {
        var name = _steps[index].Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<') ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
