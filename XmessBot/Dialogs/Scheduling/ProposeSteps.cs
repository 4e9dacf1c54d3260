using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Core.Scheduling;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>The steps in which one side proposes a moment (R08) and a modality (R09).</summary>
internal sealed class ProposeSteps(PlannedOperations operations, SchedulingDialog dialog)
{
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>Finds the assignment; asks when several fit.</summary>
    public static async Task<DialogTurnResult> AskAssignmentAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = SchedulingArgs.Of(step.Options);
        if (args.Assignment is not null) return await step.NextAsync(null, cancellationToken);
        var fitting = Mentioned.Among(await PlannedOperations.AssignmentsAsync(turn, cancellationToken), args.Said);
        if (fitting is [var one])
        {
            args.Assignment = one.Id.Value;
            return await step.NextAsync(null, cancellationToken);
        }

        var options = await AssignmentLabels.OptionsAsync(
            turn,
            fitting,
            parties => Texts.Plain(
                "assignmentOption",
                ("council", Municipalities.WithCode(parties.Assignment.Municipality)!.DisplayName),
                ("service", parties.Service),
                ("number", parties.Assignment.RequestNumber)),
            cancellationToken);

        return await step.PromptAsync(
            SchedulingDialog.Which,
            Question.Ask(
                Asking.Choose(Texts.Sentence("whichAssignment")),
                Texts.Say("whichAssignment"),
                $"assignment|{turn.Now.UtcTicks:x}",
                options),
            cancellationToken);
    }

    /// <summary>Finds the modality: the one in the message, else the request's preference, else asks (R09).</summary>
    public static async Task<DialogTurnResult> AskHowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        MomentSteps.Take(step);
        var turn = Turn.Of(step.Context);
        var args = SchedulingArgs.Of(step.Options);
        if (args.How is not null) return await step.NextAsync(null, cancellationToken);
        if (ModalityReader.Read(args.Said) is { } said) return await step.NextAsync($"{said}", cancellationToken);
        var known = await PlannedOperations.AssignmentsAsync(turn, cancellationToken);
        var assignment = known.FirstOrDefault(each => each.Id.Value == args.Assignment);
        if (assignment is null) return await FeatureDialog.EndAsync(step, Texts.Say("assignmentOver"), cancellationToken);
        var preferred = (await turn.Requests.FindAsync(assignment.Request, cancellationToken))?.Answers.Modality;
        if (preferred is PreferredModality.Remote or PreferredModality.InPerson)
            return await step.NextAsync($"{preferred}", cancellationToken);
        return await step.PromptAsync(
            SchedulingDialog.How,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askHow")),
                Texts.Say("askHow"),
                $"how|{args.Assignment:N}|{turn.Now.UtcTicks:x}",
                new Option($"{Modality.Remote}", Texts.Plain("remoteButton")),
                new Option($"{Modality.InPerson}", Texts.Plain("inPersonButton"))),
            cancellationToken);
    }

    /// <summary>Saves the proposal and tells the other side.</summary>
    public async Task<DialogTurnResult> ProposeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (SendSteps.AskAgain(step, SchedulingDialog.Propose, cancellationToken) is { } again) return await again;
        var turn = Turn.Of(step.Context);
        var args = SchedulingArgs.Of(step.Options);
        var known = await PlannedOperations.AssignmentsAsync(turn, cancellationToken);
        var assignment = known.FirstOrDefault(each => each.Id.Value == args.Assignment);
        if (assignment is null) return await FeatureDialog.EndAsync(step, Texts.Say("assignmentOver"), cancellationToken);
        return await operations.ProposeAsync(turn, assignment, MomentSteps.SlotOf(step), args.How!.Value, cancellationToken) switch
        {
            Outcome<PlannedSession>.Done(var planned) =>
                await dialog.ShowAsync(
                    step, new Appointment(planned, assignment, planned.ProposedFrom), Texts.Say("proposed"), cancellationToken),
            Outcome<PlannedSession>.Refused(var why) => await SchedulingDialog.RefuseAsync(step, why, cancellationToken),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }
}
