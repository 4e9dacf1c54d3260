namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall.</summary>
/// <param name="stepContext">The stack, with what the waterfall remembers.</param>
/// <param name="cancellationToken">Cancels the work.</param>
/// <returns>What the step did: it must ask, move on or end.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
