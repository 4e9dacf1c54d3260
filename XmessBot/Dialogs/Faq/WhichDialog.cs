using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>
/// Asks whether a question that was typed where free text is asked is for the bot, or is that text. The bot answers the one and takes the
/// other, and the step that was open goes on.
/// </summary>
internal sealed class WhichDialog : ComponentDialog
{
    public const string DialogId = "faqWhich";

    private const string Which = "which";
    private const string Mine = "mine";
    private const string Yours = "yours";
    private const string Said = "said";
    private static readonly Texts Texts = Texts.For("Faq");

    private readonly FaqLibrary _library;

    public WhichDialog(FaqLibrary library)
        : base(DialogId)
    {
        _library = library;
        AddDialog(new WaterfallDialog("steps", [AskAsync, GoOnAsync]));
        AddDialog(new OptionPrompt(Which, (asked, _) => asked.Recognized.Succeeded
            ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say("whichNotUnderstood"))));
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // Anyone can write the data of a button.
        if (step.Options is not string said) return await step.EndDialogAsync(null, cancellationToken);
        step.Values[Said] = said;
        return await step.PromptAsync(
            Which,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askWhich")), Texts.Say("askWhich"), $"which|{Turn.Of(step.Context).Now.UtcTicks:x}",
                new Option(Yours, Texts.Plain("whichQuestion")), new Option(Mine, Texts.Plain("whichAnswer"))),
            cancellationToken);
    }

    private async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (string)step.Values[Said];
        if (step.Result is Mine) return await step.EndDialogAsync(new InterruptedDialog.GoesOn(said), cancellationToken);
        var turn = Turn.Of(step.Context);
        // What answered it may have been taken out meanwhile.
        var entry = FaqFit.AskedBy(new Utterance(said, turn.LocalNow), await _library.AtAsync(turn, said, cancellationToken));
        await step.Context.SendActivityAsync(
            entry is null ? Texts.Say("noAnswerHere") : await AnswersDialog.InBetweenAsync(turn, entry, cancellationToken),
            cancellationToken: cancellationToken);
        return await step.EndDialogAsync(new InterruptedDialog.GoesOn(null), cancellationToken);
    }
}
