namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A step of a waterfall.</summary>
/// <param name="stepContext">The context of the step.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
/// <returns>The outcome: the step must ask, go on or end.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
