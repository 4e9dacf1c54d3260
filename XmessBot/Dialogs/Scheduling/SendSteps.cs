using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Planning;
using XmessBot.Core.Scheduling;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Understanding.Answers;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>
/// The step before a moment is sent to the other side: shows what they will get, and sends it only after a yes. After a no or another
/// moment, asks when again.
/// </summary>
internal static class SendSteps
{
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>Shows what will be sent, and to whom.</summary>
    public static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = SchedulingArgs.Of(step.Options);
        MomentSteps.Take(step);
        if (step.Result is string how) args.How = Enum.Parse<Modality>(how);
        var (assignment, moving) = await MomentSteps.SubjectAsync(turn, args.Assignment, args.Planned, cancellationToken);
        if (assignment is null) return await FeatureDialog.EndAsync(step, Texts.Say("assignmentOver"), cancellationToken);
        var parties = await PlannedOperations.PartiesAsync(turn, assignment, cancellationToken);
        var slot = MomentSteps.SlotOf(step);
        var asks = moving is { IsAgreed: true } ? "sureMove" : "surePropose";
        return await step.PromptAsync(
            SchedulingDialog.Send,
            Question.Ask(
                Asking.Confirm(Texts.Sentence(asks)),
                DayOff(slot) + Texts.Say(
                    asks,
                    [
                        ("with", parties.NameOf(PlannedParties.Other(assignment.SideOf(turn.Person!)!.Value))),
                        ("ofService", parties.OfService),
                        ("moment", PlannedTexts.Of(slot)),
                        ("how", ServiceWording.Name(moving?.Modality ?? args.How!.Value)),
                        .. moving is { IsAgreed: true } ? [("before", PlannedTexts.Of(moving.Slot))] : Array.Empty<(string, object)>(),
                    ]),
                $"send|{assignment.Id.Value:N}|{args.Planned?.ToString("N") ?? "-"}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sendYes")),
                new Option(AgreementPrompt.No, Texts.Plain("sendNo"))),
            cancellationToken);
    }

    /// <summary>The validator of the question: accepts a yes, a no or another moment.</summary>
    public static Task<bool> IsAnswerAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        if (!asked.Recognized.Succeeded) return Question.AgainAsync(asked, Texts.Say("sureNotUnderstood"));
        if (asked.Recognized.Value is not { Pressed: null, Text: { } text }) return Task.FromResult(true);
        var agrees = Answer.YesOrNo(Question.AskedOf(asked.Options), asked.Context.Said());
        if (agrees is null && !SaidMoment.Read(asked.Context.Said()).SaysAnything)
            return Question.AgainAsync(asked, Texts.Say("sureNotUnderstood"));
        asked.Recognized.Value = new FreeTextAnswer(text, agrees == true ? AgreementPrompt.Yes : AgreementPrompt.No);
        return Task.FromResult(true);
    }

    /// <summary>Asks when again, starting from what was said instead of a yes; null after a yes.</summary>
    public static Task<DialogTurnResult>? AskAgain(WaterfallStepContext step, string way, CancellationToken cancellationToken)
    {
        var answer = (FreeTextAnswer)step.Result;
        if (answer.Pressed == AgreementPrompt.Yes) return null;
        var args = SchedulingArgs.Of(step.Options);
        args.Moment = answer.Text ?? "";
        return step.ReplaceDialogAsync(way, args, cancellationToken);
    }

    private static string DayOff(Slot slot) =>
        PublicHolidays.IsWorkingDay(slot.Date) ? ""
        : Texts.Say(PublicHolidays.Contains(slot.Date) ? "isHoliday" : "isWeekend", ("moment", PlannedTexts.Of(slot))) + "\n\n";
}
