using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using XmessBot.Core;
using XmessBot.Core.Faq;
using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>
/// Staff publishes, changes, merges, rejects or writes an item of the FAQ, or takes the last of these back (R12, R15): asks for the text or
/// the reason, shows what it will be, and does it once it is confirmed.
/// </summary>
internal sealed class FaqDialog : FeatureDialog
{
    public const string DialogId = "faq";

    private const string Record = "record";
    private const string Words = "words";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Faq");

    public FaqDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Record, [AskTextAsync, AskSureAsync, SaveAsync]));
        AddDialog(new FreeTextPrompt(Words, (asked, _) => IsTextAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Record, FaqArgs.Of(step.Options), cancellationToken);

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskTextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = FaqArgs.Of(step.Options);
        if (args.Text is not null || args.Act is not (FaqAct.Edit or FaqAct.Reject or FaqAct.Write))
            return await step.NextAsync(null, cancellationToken);
        if (args.Act != FaqAct.Write && await Turn.Of(step.Context).Faq.FindAsync(args.Number, cancellationToken) is null)
            return await EndAsync(step, Texts.Say("noItem", ("number", args.Number)), cancellationToken);
        var ask = (args.Act, args.Part) switch
        {
            (FaqAct.Reject, _) => "askReason",
            (FaqAct.Edit, FaqPart.Answer) => "askAnswer",
            (FaqAct.Edit, FaqPart.Topic) => "askTopic",
            (FaqAct.Edit, FaqPart.Until) => "askUntil",
            _ => "askQuestion",
        };
        return await step.PromptAsync(
            Words,
            Question.Ask(Asking.Value(QuestionKind.Long, Texts.Sentence(ask)), Texts.Say(ask), $"{ask}|{args.Number}|{args.Part}"),
            cancellationToken);
    }

    private static Task<bool> IsTextAsync(PromptValidatorContext<FreeTextAnswer> asked) =>
        asked.Recognized.Value?.Text?.Trim() is { Length: > FaqContent.MostAnswer } text
            ? Question.AgainAsync(asked, Texts.Say("textTooLong", ("most", FaqContent.MostAnswer), ("characters", text.Length)))
            : Task.FromResult(asked.Recognized.Succeeded);

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = FaqArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer answer) args.Text = answer.Text?.Trim();
        var decided = await FaqOperations.DecideAsync(turn, args, cancellationToken);
        // Of what is published already, the personal data of the new text are confirmed together with it.
        if (args.Act == FaqAct.Edit && decided.Outcome is Outcome<FaqItem>.Refused(PersonalDataLeft))
        {
            args.Keep = true;
            decided = await FaqOperations.DecideAsync(turn, args, cancellationToken);
        }

        if (decided.Outcome is not Outcome<FaqItem>.Done(var after)) return await WhyNotAsync(step, args, decided, cancellationToken);
        var version = decided.Item?.Version ?? 0;
        var shownWith = args.Act == FaqAct.Edit ? after.Content with { Kept = decided.Item!.Content.Kept } : after.Content;
        var parts = new List<string>
        {
            FaqWording.Sure(args, decided), FaqWording.Texts(shownWith), await TellsAsync(turn, args, decided, after, cancellationToken),
            Texts.Say("askSure"),
        };
        if (args.Shown is { } shown && shown != version) parts.Insert(0, Texts.Say("changedSince"));
        args.Shown = version;
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")), string.Join("\n\n", parts.Where(part => part.Length > 0)),
                $"sure|{args.Act}|{args.Number}|{version}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = FaqArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var decided = await FaqOperations.DecideAsync(turn, args, cancellationToken);
        if (decided.Outcome is not Outcome<FaqItem>.Done(var after)) return await WhyNotAsync(step, args, decided, cancellationToken);
        // Another has changed it meanwhile: what is confirmed is what was shown.
        if ((decided.Item?.Version ?? 0) != args.Shown) return await step.ReplaceDialogAsync(Record, args, cancellationToken);
        var saved = await FaqOperations.SaveAsync(turn, decided, after, cancellationToken);
        var done = FaqCard.Done(FaqWording.Done(args, saved, decided.Into), saved);
        await step.Context.SendActivityAsync(done, cancellationToken);
        FaqCard.Remember(step.Context, saved.Number);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<string> TellsAsync(
        Turn turn, FaqArgs args, FaqDecision decided, FaqItem after, CancellationToken cancellationToken)
    {
        var answered = after.State == FaqState.Published || (args.Act == FaqAct.Merge && decided.Into?.State == FaqState.Published);
        var askers = answered ? await FaqOperations.AskersAsync(turn, decided.Book, after, cancellationToken) : 0;
        return askers == 0 ? "" : Texts.Say("askersTold", ("askers", askers));
    }

    // Personal data that are left are shown where they stand, with a way to keep them on purpose.
    private static async Task<DialogTurnResult> WhyNotAsync(
        WaterfallStepContext step, FaqArgs args, FaqDecision decided, CancellationToken cancellationToken)
    {
        if (decided is { Item: { } item, Outcome: Outcome<FaqItem>.Refused(PersonalDataLeft) })
        {
            await step.Context.SendActivityAsync(FaqCard.Marked(item), cancellationToken);
            FaqCard.Remember(step.Context, item.Number);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var text = decided switch
        {
            { Outcome: Outcome<FaqItem>.Refused(var why) } =>
                Refusals.Say(why, new RefusalFacts(Turn.Of(step.Context), Doing.Registering)),
            { Item: null } => Texts.Say("noItem", ("number", args.Number)),
            _ when args.Act == FaqAct.Merge => Texts.Say("noItem", ("number", args.Into ?? "")),
            _ when args.Act == FaqAct.Edit && args.Part == FaqPart.Until => Texts.Say("dayNotUnderstood"),
            _ => Texts.Say("nothingToUndo"),
        };
        return await EndAsync(step, text, cancellationToken);
    }
}
