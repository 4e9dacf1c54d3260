using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Identification;

/// <summary>
/// What the dialog of a feature does like all others: it keeps the message or the press that opened it while it finds out who
/// speaks, begins only for those who may, says what there is to say, and ends.
/// </summary>
internal abstract class FeatureDialog : ComponentDialog
{
    /// <summary>The waterfall that opens it.</summary>
    protected const string Steps = "steps";

    private const string OpenedBy = "opening";
    private static readonly Texts Texts = Texts.For("Identification");
    private readonly Audience _audience;

    /// <summary>A dialog that anyone of an audience may begin.</summary>
    protected FeatureDialog(string id, Audience audience, IdentificationOptions identification)
        : base(id)
    {
        _audience = audience;
        AddDialog(new WaterfallDialog(Steps, [RememberAsync, IdentificationDialog.For(id), OpenAsync]));
        AddDialog(new IdentificationDialog(identification));
        InitialDialogId = Steps;
    }

    /// <summary>Begins, once it is known who speaks and that they may. <c>step.Options</c> is what the capability found, or null.</summary>
    protected abstract Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken);

    /// <summary>
    /// Does what cannot wait until it is known who speaks. What it says is said at once, and the dialog ends; null to go on.
    /// </summary>
    protected virtual Task<string?> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(null);

    /// <summary>Ends before it has begun: the person has not said who they are, may not, or cannot now.</summary>
    protected virtual Task<DialogTurnResult> LeaveAsync(DialogContext dialogs, string? text, CancellationToken cancellationToken) =>
        EndAsync(dialogs, text, cancellationToken);

    /// <summary>What is told to who may not.</summary>
    protected virtual string Refused(Audience audience) => Texts.Say(audience == Audience.Staff ? "onlyStaff" : "onlyMentors");

    /// <summary>Says something, when there is something to say, and ends.</summary>
    internal static async Task<DialogTurnResult> EndAsync(DialogContext dialogs, string? text, CancellationToken cancellationToken)
    {
        if (text is not null) await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await dialogs.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The validator of a question: understood, or asked again with that text.</summary>
    protected static PromptValidator<T> Understood<T>(Func<string> otherwise) => (asked, _) =>
        asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, otherwise());

    // Their next message is an address, and the one after it a code.
    private async Task<DialogTurnResult> RememberAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[OpenedBy] = Opening.Of(step.Context.Activity);
        return await HearAsync(step, cancellationToken) is { } said
            ? await LeaveAsync(step, said, cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = Turn.Of(step.Context).Person;
        if (_audience != Audience.Anyone && person is null) return LeaveAsync(step, null, cancellationToken);
        // Asked again here, where the data is, whoever began the dialog; and once more by Core.
        var may = _audience switch
        {
            Audience.Staff => person!.IsStaff, // R12
            Audience.Givers => Speaker.Gives(person), // R03, R04
            _ => true,
        };
        return may
            ? BeginAsync(step, (Opening)step.Values[OpenedBy], cancellationToken)
            : LeaveAsync(step, Refused(_audience), cancellationToken);
    }
}
