using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pools;

/// <summary>Staff adds hours to a pool, with a reason, after seeing what the pool would have (R08).</summary>
internal sealed class PoolExtensionDialog : FeatureDialog
{
    public const string DialogId = "poolExtension";

    private const string Extend = "extend";
    private const string Confirming = "confirming";
    private const string Amount = "amount";
    private const string Reason = "reason";
    private const string Sure = "sure";
    private const int MostReason = 500;
    private static readonly int[] Offered = [240, 480, 720];
    private static readonly Texts Texts = Texts.For("Pools");

    public PoolExtensionDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Extend, [AskAmountAsync, AskReasonAsync, AskSureAsync, SaveAsync]));
        AddDialog(new WaterfallDialog(Confirming, [AskSureAsync, SaveAsync]));
        AddDialog(new FreeTextPrompt(Amount, (asked, _) => IsAmountAsync(asked)));
        AddDialog(new FreeTextPrompt(Reason, (asked, _) => IsReasonAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        step.Options is PoolArgs args
            ? await step.ReplaceDialogAsync(Extend, args, cancellationToken)
            : await EndAsync(step, Texts.Say("stale"), cancellationToken);

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static Task<DialogTurnResult> AskAmountAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = PoolArgs.Of(step.Options);
        return step.PromptAsync(
            Amount,
            Question.Ask(
                Asking.Value(QuestionKind.Date, Texts.Sentence("askAmount")),
                Texts.Say("askAmount", ("ofService", ServiceWording.Of(args.Service)), ("call", args.Call)),
                $"amount|{args.Call}|{args.Service}|{Turn.Of(step.Context).Now.UtcTicks:x}",
                [.. Offered.Select(OptionOf)]),
            cancellationToken);
    }

    private static Task<bool> IsAmountAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        if (!asked.Recognized.Succeeded) return Question.AgainAsync(asked, Texts.Say("amountNotUnderstood"));
        if (asked.Recognized.Value.Pressed is not null) return Task.FromResult(true);
        if (SessionReader.Read(asked.Recognized.Value.Text!, Turn.Of(asked.Context).LocalNow).Minutes is not ({ } minutes and > 0))
            return Question.AgainAsync(asked, Texts.Say("amountNotUnderstood"));
        asked.Recognized.Value = new FreeTextAnswer(null, minutes.ToString(CultureInfo.InvariantCulture));
        return Task.FromResult(true);
    }

    private static Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = PoolArgs.Of(step.Options);
        args.Minutes = int.Parse(((FreeTextAnswer)step.Result).Pressed!, CultureInfo.InvariantCulture);
        return step.PromptAsync(
            Reason,
            Question.Ask(
                Asking.Value(QuestionKind.Long, Texts.Sentence("askReason")),
                Texts.Say("askReason"),
                $"reason|{args.Call}|{args.Service}|{Turn.Of(step.Context).Now.UtcTicks:x}"),
            cancellationToken);
    }

    private static Task<bool> IsReasonAsync(PromptValidatorContext<FreeTextAnswer> asked) =>
        asked.Recognized.Value?.Text?.Trim() is { Length: > MostReason } reason
        ? Question.AgainAsync(asked, Texts.Say("reasonTooLong", ("most", MostReason), ("characters", reason.Length)))
        : Task.FromResult(asked.Recognized.Succeeded);

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = PoolArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer { Text: { } reason }) args.Reason = reason.Trim();
        var (before, outcome) = await DecideAsync(step, args, cancellationToken);
        if (outcome is not Outcome<HourPool>.Done(var after)) return await EndAsync(step, Why(step, outcome), cancellationToken);
        var text = Texts.Say(
            "sure",
            ("hours", HoursWording.Amount(new Minutes(args.Minutes!.Value))), ("ofService", ServiceWording.Of(args.Service)),
            ("call", args.Call), ("before", HoursWording.Amount(before.Total)), ("after", HoursWording.Amount(after.Total)),
            ("left", HoursWording.Amount(after.Left)), ("reason", args.Reason!));
        if (args.Shown is not null) text = $"{Texts.Say("changedSince")}\n\n{text}";
        args.Shown = before.Entries.Count;
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("sure")),
                text,
                $"sure|{args.Call}|{args.Service}|{args.Shown}|{Turn.Of(step.Context).Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = PoolArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var (before, outcome) = await DecideAsync(step, args, cancellationToken);
        if (outcome is not Outcome<HourPool>.Done(var after)) return await EndAsync(step, Why(step, outcome), cancellationToken);
        // Another has assigned or extended meanwhile: what is confirmed is what was shown.
        if (before.Entries.Count != args.Shown) return await step.ReplaceDialogAsync(Confirming, args, cancellationToken);
        await Turn.Of(step.Context).Pools.AppendAsync(before, after, cancellationToken);
        return await EndAsync(
            step,
            Texts.Say(
                "done",
                ("ofService", ServiceWording.Of(args.Service)), ("total", HoursWording.Amount(after.Total)),
                ("left", HoursWording.Amount(after.Left))),
            cancellationToken);
    }

    private static async Task<(HourPool Before, Outcome<HourPool> Outcome)> DecideAsync(
        WaterfallStepContext step, PoolArgs args, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var before = await turn.Pools.PoolAsync(turn.Calls.Find(args.Call)!, args.Service, cancellationToken);
        return (before, before.Extend(new Minutes(args.Minutes!.Value), args.Reason ?? "", turn.Person!, turn.Now));
    }

    private static string Why(WaterfallStepContext step, Outcome<HourPool> outcome) =>
        Refusals.Say(((Outcome<HourPool>.Refused)outcome).Why, new RefusalFacts(Turn.Of(step.Context), Doing.Assigning));

    private static Option OptionOf(int minutes) =>
        new(minutes.ToString(CultureInfo.InvariantCulture), HoursWording.Amount(new Minutes(minutes)));
}
