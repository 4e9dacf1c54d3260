using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.People;

/// <summary>
/// Staff gives and takes roles, says which council a person or a mail domain is of, and names who assesses a call (R01, R03, R12): what it
/// does is shown, and done after the yes.
/// </summary>
internal sealed class PeopleDialog : FeatureDialog
{
    public const string DialogId = "people";

    private const string Decide = "decide";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("People");

    public PeopleDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Decide, [AskSureAsync, SaveAsync]));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if (PeopleOrders.Read(step.Context.Said(opening)) is not { } order)
            return await EndAsync(step, Texts.Say("askWhat"), cancellationToken);
        var (args, why) = await PeopleDecisions.ArgsOfAsync(Turn.Of(step.Context), order, cancellationToken);
        return why is null
            ? await step.ReplaceDialogAsync(Decide, args, cancellationToken)
            : await EndAsync(step, why, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = PeopleArgs.Of(step.Options);
        var decision = await PeopleDecisions.DecideAsync(turn, args, cancellationToken);
        if (decision.Why is { } why) return await EndAsync(step, why, cancellationToken);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")), $"{decision.Shown}\n\n{Texts.Say("askSure")}",
                $"people|{args.Act}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var decision = await PeopleDecisions.DecideAsync(turn, PeopleArgs.Of(step.Options), cancellationToken);
        if (decision.Why is { } why) return await EndAsync(step, why, cancellationToken);
        await decision.SaveAsync!(cancellationToken);
        return await EndAsync(step, Texts.Say("done"), cancellationToken);
    }
}
