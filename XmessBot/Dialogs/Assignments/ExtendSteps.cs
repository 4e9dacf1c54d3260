using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>The steps in which staff extends an assignment; asks for the reason when it is missing (R08).</summary>
internal static class ExtendSteps
{
    private const int MostReason = 500;
    private static readonly int[] Offered = [60, 120, 240];
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>Asks how many hours more.</summary>
    public static async Task<DialogTurnResult> AskAmountAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = AssignmentArgs.Of(step.Options);
        if (step.Result is string chosen) args.Assignment = Guid.Parse(chosen);
        if (args.Minutes is not null) return await step.NextAsync(null, cancellationToken);
        if (await OpenSteps.TakenAsync(step, cancellationToken) is not { State: AssignmentState.Open } assignment)
            return await FeatureDialog.EndAsync(step, Texts.Say("over"), cancellationToken);
        return await step.PromptAsync(
            AssignmentsDialog.Amount,
            Question.Ask(
                Asking.Value(QuestionKind.Date, Texts.Sentence("askAmount")),
                Texts.Say(
                    "askAmount",
                    ("number", assignment.RequestNumber)), $"amount|{assignment.Id.Value:N}|{Turn.Of(step.Context).Now.UtcTicks:x}",
                [.. Offered.Select(OptionOf)]),
            cancellationToken);
    }

    /// <summary>The validator of the amount: a button, or a duration in words.</summary>
    public static Task<bool> IsAmountAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        if (!asked.Recognized.Succeeded) return Question.AgainAsync(asked, Texts.Say("amountNotUnderstood"));
        if (asked.Recognized.Value.Pressed is not null) return Task.FromResult(true);
        if (SessionReader.Read(asked.Recognized.Value.Text!, Turn.Of(asked.Context).LocalNow).Minutes is not ({ } minutes and > 0))
            return Question.AgainAsync(asked, Texts.Say("amountNotUnderstood"));
        asked.Recognized.Value = new FreeTextAnswer(null, minutes.ToString(CultureInfo.InvariantCulture));
        return Task.FromResult(true);
    }

    /// <summary>Asks for the reason (R08).</summary>
    public static async Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = AssignmentArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer { Pressed: { } minutes }) args.Minutes = int.Parse(minutes, CultureInfo.InvariantCulture);
        if (args.Reason is { Length: > 0 and <= MostReason }) return await step.NextAsync(null, cancellationToken);
        return await step.PromptAsync(
            AssignmentsDialog.Reason, Question.Ask(
                Asking.Value(QuestionKind.Short, Texts.Sentence("askReason")),
                Texts.Say("askReason"),
                $"reason|{args.Assignment:N}|{Turn.Of(step.Context).Now.UtcTicks:x}"), cancellationToken);
    }

    /// <summary>The validator of the reason: a text that is not too long.</summary>
    public static Task<bool> IsReasonAsync(PromptValidatorContext<FreeTextAnswer> asked) =>
        asked.Recognized.Value?.Text?.Trim() is { Length: > MostReason } reason
        ? Question.AgainAsync(asked, Texts.Say("reasonTooLong", ("most", MostReason), ("characters", reason.Length)))
        : Task.FromResult(asked.Recognized.Succeeded);

    /// <summary>Shows what the assignment and the pool would have, and asks to confirm.</summary>
    public static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (step.Result is FreeTextAnswer { Text: { } reason }) args.Reason = reason.Trim();
        if (await OpenSteps.TakenAsync(step, cancellationToken) is not { } assignment)
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        var mentor = await OpenSteps.MentorOfAsync(turn, assignment, cancellationToken);
        return await AssignmentsDialog.ConfirmAsync(
            step, await DecisionAsync(turn, assignment, args, cancellationToken),
            settled => (Sure(assignment, mentor, args, settled), Texts.Sentence("sureExtend"), "extendYes", "extendNo"),
            cancellationToken);
    }

    /// <summary>Extends it and sends e-mails to both sides.</summary>
    public static async Task<DialogTurnResult> ExtendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await OpenSteps.TakenAsync(step, cancellationToken) is not { } assignment)
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        var decision = await DecisionAsync(turn, assignment, AssignmentArgs.Of(step.Options), cancellationToken);
        return await AssignmentsDialog.KeepAsync(
            step, decision,
            (now, settled) => AssignmentOperations.ExtendAsync(now, settled, decision.Before, cancellationToken), "extended",
            cancellationToken);
    }

    private static string Sure(Assignment assignment, string mentor, AssignmentArgs args, Settlement settled) => Texts.Say(
        "sureExtend",
        ("number", assignment.RequestNumber),
        ("council", NameWording.CouncilOf(assignment)),
        ("service", ServiceWording.Name(assignment.Service)),
        ("mentor", mentor),
        ("hours", HoursWording.Amount(new Minutes(args.Minutes!.Value))),
        ("before", HoursWording.Amount(assignment.Assigned)),
        ("after", HoursWording.Amount(settled.Assignment.Assigned)),
        ("reason", args.Reason!),
        ("left", HoursWording.Amount(settled.Pool.Left)),
        ("one", HoursWording.Singular(settled.Pool.Left)));

    private static Option OptionOf(int minutes) =>
        new(minutes.ToString(CultureInfo.InvariantCulture), HoursWording.Amount(new Minutes(minutes)));

    private static Task<AssignmentPreview> DecisionAsync(
        Turn turn, Assignment assignment, AssignmentArgs args, CancellationToken cancellationToken) =>
        AssignmentOperations.ExtendingAsync(turn, assignment, new Minutes(args.Minutes!.Value), args.Reason!, cancellationToken);
}
