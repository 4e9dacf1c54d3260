using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog that asks a question and ends with the answer. It asks again until the validator accepts the answer or,
/// without a validator, until an answer is recognised.
/// </summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Accepts or refuses each answer; when null, every recognised answer is accepted.</param>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    /// <summary>Sends the question.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var prompt = PromptState.Begin(dc.ActiveDialog, options);
        await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Takes a message as the answer; ignores other activities.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var prompt = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.Values, prompt.Options, cancellationToken).ConfigureAwait(false);
        prompt.CountAttempt();
        if (await AcceptsAsync(dc.Context, recognized, prompt, cancellationToken).ConfigureAwait(false))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);

        // A validator that sent a message has asked again itself.
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>A dialog that was begun on top of the prompt has ended: the question is repeated.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentCheck.NotToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Repeats the question (never the retry prompt).</summary>
    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var prompt = PromptState.Of(instance);
        await OnPromptAsync(turnContext, prompt.Values, prompt.Options, false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Handles messages that answer the question, so that parents do not treat them as interruptions.</summary>
    /// <inheritdoc/>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;
        var prompt = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.Values, prompt.Options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="state">The state of this run of the prompt.</param>
    /// <param name="options">The options that the prompt was begun with.</param>
    /// <param name="isRetry">Whether an answer was refused before.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that ends when the operation does.</returns>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Recognises the answer in the turn's activity. May be called more than once per turn.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="state">The state of this run of the prompt.</param>
    /// <param name="options">The options that the prompt was begun with.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The recognised answer, if any.</returns>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Adds choices to a question.</summary>
    /// <param name="prompt">The question, which is not changed; null for the choices alone.</param>
    /// <param name="channelId">The channel; decides how <see cref="ListStyle.Auto"/> looks.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How to show them.</param>
    /// <param name="options">Separators for choices shown as text.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>The question with the choices.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default)
        => AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>Adds choices to a question.</summary>
    /// <param name="prompt">The question, which is not changed; null for the choices alone.</param>
    /// <param name="channelId">The channel; decides how <see cref="ListStyle.Auto"/> looks.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How to show them.</param>
    /// <param name="options">Separators for choices shown as text.</param>
    /// <param name="conversationType">The type of the conversation; matters in Teams.</param>
    /// <param name="toList">The ids of those who see suggested actions; everybody when null.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>The question with the choices.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null,
        string conversationType = default, IList<string> toList = default, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var offer = Offer(text, channelId, choices, style, options, conversationType, toList);
        if (prompt == null)
        {
            offer.InputHint = InputHints.ExpectingInput;
            return offer;
        }

        // The question belongs to the options, which are used again: change a copy.
        var settings = new JsonSerializerSettings { MaxDepth = null };
        var asked = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt, settings), settings);
        asked.Text = offer.Text;
        if (offer.SuggestedActions?.Actions?.Count > 0)
            asked.SuggestedActions = offer.SuggestedActions;
        if (offer.Attachments?.Count > 0)
            asked.Attachments = (asked.Attachments ?? Enumerable.Empty<Attachment>()).Concat(offer.Attachments).ToList();
        return asked;
    }

    private static IMessageActivity Offer(
        string text, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options, string conversationType,
        IList<string> toList)
    {
        switch (style)
        {
            case ListStyle.Inline:
                return ChoiceFactory.Inline(choices, text, null, options);
            case ListStyle.List:
                return ChoiceFactory.List(choices, text, null, options);
            case ListStyle.SuggestedAction:
                return ChoiceFactory.SuggestedAction(choices, text, null, toList);
            case ListStyle.HeroCard:
                return ChoiceFactory.HeroCard(choices, text);
            case ListStyle.None:
                var plain = Activity.CreateMessageActivity();
                plain.Text = text;
                return plain;
            default:
                return ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList);
        }
    }

    private async Task<bool> AcceptsAsync(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, PromptState prompt, CancellationToken cancellationToken)
    {
        if (_validator == null)
            return recognized.Succeeded;
        var promptContext = new PromptValidatorContext<T>(turnContext, recognized, prompt.Values, prompt.Options);
        return await _validator(promptContext, cancellationToken).ConfigureAwait(false);
    }
}
