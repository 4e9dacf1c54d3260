using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Identification;

/// <summary>
/// The base of every feature's dialog. It stores the message or press that opened it, identifies the person, checks that they may use the
/// feature, says what there is to say and ends.
/// </summary>
internal abstract class FeatureDialog : ComponentDialog
{
    /// <summary>The id of the first waterfall.</summary>
    protected const string Steps = "steps";

    private const string OpenedBy = "opening";
    private static readonly Texts Texts = Texts.For("Identification");
    private readonly Audience _audience;

    /// <summary>A dialog that the people of an audience may use.</summary>
    protected FeatureDialog(string id, Audience audience, IdentificationOptions identification)
        : base(id)
    {
        _audience = audience;
        AddDialog(new WaterfallDialog(Steps, [RememberAsync, IdentificationDialog.For(id), OpenAsync]));
        AddDialog(new IdentificationDialog(identification));
        InitialDialogId = Steps;
    }

    /// <summary>Begins, once the person is identified and allowed. <c>step.Options</c> is what the capability found, or null.</summary>
    protected abstract Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken);

    /// <summary>Does what cannot wait until the person is identified. A text returned is sent and ends the dialog; null goes on.</summary>
    protected virtual Task<string?> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(null);

    /// <summary>Ends before it has begun: the person is not identified, is not allowed, or cannot use it now.</summary>
    protected virtual Task<DialogTurnResult> LeaveAsync(DialogContext dialogs, string? text, CancellationToken cancellationToken) =>
        EndAsync(dialogs, text, cancellationToken);

    /// <summary>The text for people who are not allowed.</summary>
    protected virtual string Refused(Audience audience) => Texts.Say(audience == Audience.Staff ? "onlyStaff" : "onlyMentors");

    /// <summary>Sends a text, if there is one, and ends.</summary>
    internal static async Task<DialogTurnResult> EndAsync(DialogContext dialogs, string? text, CancellationToken cancellationToken)
    {
        if (text is not null) await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await dialogs.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>A validator that accepts what was understood, and else asks again with a text.</summary>
    protected static PromptValidator<T> Understood<T>(Func<string> otherwise) => (asked, _) =>
        asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, otherwise());

    // The next messages will be an address and a code, so this one is stored now.
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
        // Checked here too, whoever began the dialog, and once more by Core.
        var may = _audience switch
        {
            Audience.Staff => person!.IsStaff, // R12
            Audience.Givers => RoutingRole.GivesSessions(person), // R03, R04
            _ => true,
        };
        return may
            ? BeginAsync(step, (Opening)step.Values[OpenedBy], cancellationToken)
            : LeaveAsync(step, Refused(_audience), cancellationToken);
    }
}
