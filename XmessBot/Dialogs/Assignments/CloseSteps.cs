using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Scheduling;
using XmessBot.Dialogs.Identification;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>The steps in which staff closes an assignment.</summary>
internal sealed class CloseSteps(AssignmentOperations operations)
{
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>
    /// Shows the hours used, the hours that return to the pool, the sessions that will be cancelled and those that may still have to be
    /// logged; asks to confirm.
    /// </summary>
    public static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Result is string chosen) AssignmentArgs.Of(step.Options).Assignment = Guid.Parse(chosen);
        if (await OpenSteps.TakenAsync(step, cancellationToken) is not { } assignment)
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        var mentor = await OpenSteps.MentorOfAsync(turn, assignment, cancellationToken);
        var planned = await turn.Planned.OfAssignmentAsync(assignment.Id, cancellationToken);
        var ahead = planned.Where(each => each.IsOutstanding).ToLookup(each => each.Moments.Any(moment => moment.EndsAt > turn.Now));
        var parts = new List<string>
        {
            Texts.Say(
                "sureClose",
                ("number", assignment.RequestNumber),
                ("council", NameWording.CouncilOf(assignment)),
                ("service", ServiceWording.Name(assignment.Service)),
                ("mentor", mentor),
                ("used", HoursWording.Amount(assignment.Used)),
                ("done", HoursWording.Singular(assignment.Used)),
                ("assigned", HoursWording.Amount(assignment.Assigned))),
        };
        if (assignment.Left > Minutes.None)
        {
            parts.Add(Texts.Say(
                "goesBack", ("left", HoursWording.Amount(assignment.Left)), ("one", HoursWording.Singular(assignment.Left))));
        }

        if (ahead[true].Any()) parts.Add(Texts.Say("willCancel", ("moments", Moments(ahead[true]))));
        if (ahead[false].Any(each => each.IsAgreed))
            parts.Add(Texts.Say("notLogged", ("moments", Moments(ahead[false].Where(each => each.IsAgreed)))));
        parts.Add(Texts.Say("askClose"));
        return await AssignmentsDialog.ConfirmAsync(
            step, await AssignmentOperations.ClosingAsync(turn, assignment, cancellationToken),
            _ => (string.Join("\n\n", parts), Texts.Sentence("askClose"), "closeYes", "closeNo"), cancellationToken);
    }

    /// <summary>Closes it and sends e-mails to both sides.</summary>
    public async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await OpenSteps.TakenAsync(step, cancellationToken) is not { } assignment)
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        var decision = await AssignmentOperations.ClosingAsync(turn, assignment, cancellationToken);
        return await AssignmentsDialog.KeepAsync(
            step, decision, (now, settled) => operations.CloseAsync(now, settled, decision.Before, cancellationToken), "closed",
            cancellationToken);
    }

    private static string Moments(IEnumerable<PlannedSession> planned) =>
        ListWording.And([.. planned.Select(each => PlannedTexts.Of(each.Slot))]);
}
