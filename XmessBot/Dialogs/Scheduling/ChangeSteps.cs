using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Scheduling;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>The steps that accept, move and cancel a planned session.</summary>
internal sealed class ChangeSteps(PlannedOperations operations, SchedulingDialog dialog)
{
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>Finds the planned session; asks when several fit.</summary>
    public static async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = SchedulingArgs.Of(step.Options);
        if (args.Planned is not null) return await step.NextAsync(null, cancellationToken);
        DateOnly? day = args.Day is { } said ? DateOnly.ParseExact(said, "O", CultureInfo.InvariantCulture) : null;
        var ahead = await PlannedOperations.AheadAsync(turn, cancellationToken);
        var fitting = Mentioned.Among([.. ahead.Where(each => IsFor(step.ActiveDialog.Id, each))], args.Said, day);
        if (fitting.Count == 0)
            return await FeatureDialog.EndAsync(
                step, day is { } on ? Texts.Say("noneOn", ("day", on)) : Texts.Say("nonePlanned"), cancellationToken);
        if (fitting is [var one])
        {
            args.Planned = one.Planned.Id.Value;
            return await step.NextAsync(null, cancellationToken);
        }

        var accepting = step.ActiveDialog.Id == SchedulingDialog.Accept;
        var shown = new List<(Appointment What, PlannedParties Parties)>();
        foreach (var each in fitting) shown.Add((each, await PlannedOperations.PartiesAsync(turn, each.Assignment, cancellationToken)));
        var labels = UniqueLabels.Of(
            shown,
            each => Texts.Plain(
                "plannedOption",
                ("moment", PlannedTexts.Short(accepting ? each.What.Planned.Asked : each.What.Planned.Slot)),
                ("with", each.Parties.NameOf(PlannedParties.Other(each.What.Side)))),
            each => each.Parties.Service,
            each => each.What.Assignment.RequestNumber,
            each => each.Parties.Mentor.Email);
        Option[] options = [.. shown.Zip(labels, (each, label) => new Option($"{each.What.Planned.Id.Value:N}", label))];

        return await step.PromptAsync(
            SchedulingDialog.Which,
            Question.Ask(
                Asking.Choose(Texts.Sentence("whichPlanned")), Texts.Say("whichPlanned"), $"planned|{turn.Now.UtcTicks:x}", options),
            cancellationToken);
    }

    /// <summary>Asks to confirm before a session is cancelled.</summary>
    public static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await PlannedOperations.FindAsync(turn, Taken(step), cancellationToken) is not { } what)
            return await FeatureDialog.EndAsync(step, Texts.Say("notYours"), cancellationToken);
        var parties = await PlannedOperations.PartiesAsync(turn, what.Assignment, cancellationToken);
        return await step.PromptAsync(
            SchedulingDialog.Sure,
            Question.Ask(
                Asking.Irreversible(Texts.Sentence("sureCancel")),
                Texts.Say(
                    "sureCancel",
                    ("ofService", parties.OfService),
                    ("with", parties.NameOf(PlannedParties.Other(what.Side))),
                    ("moment", PlannedTexts.Of(what.Planned.Slot))),
                $"{PlannedCard.KeyOf(what.Planned)}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("cancelYes")),
                new Option(AgreementPrompt.No, Texts.Plain("cancelNo"))),
            cancellationToken);
    }

    /// <summary>Cancels it and sends e-mails to both sides.</summary>
    public async Task<DialogTurnResult> CancelAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not true) return await FeatureDialog.EndAsync(step, Texts.Say("notCancelled"), cancellationToken);
        return await EndAsync(step, (turn, what) => operations.CancelAsync(turn, what, cancellationToken), null, cancellationToken);
    }

    /// <summary>Accepts it and sends both sides the calendar event.</summary>
    public Task<DialogTurnResult> AcceptAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        Take(step);
        return EndAsync(step, (turn, what) => operations.AcceptAsync(turn, what, cancellationToken), Texts.Say("accepted"),
            cancellationToken);
    }

    /// <summary>Leaves the agreed moment as it was, and tells the other side.</summary>
    public Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        Take(step);
        return EndAsync(step, (turn, what) => operations.KeepAsync(turn, what, cancellationToken), Texts.Say("kept"), cancellationToken);
    }

    /// <summary>Asks the other side for another moment.</summary>
    public async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (SendSteps.AskAgain(step, SchedulingDialog.Move, cancellationToken) is { } again) return await again;
        return await EndAsync(
            step,
            (turn, what) => operations.MoveAsync(turn, what, MomentSteps.SlotOf(step), cancellationToken),
            Texts.Say("proposed"),
            cancellationToken);
    }

    private static bool IsFor(string way, Appointment each) => way switch
    {
        SchedulingDialog.Accept => each.Waits,
        SchedulingDialog.Keep => each.Planned.State == PlannedState.Moved,
        _ => true,
    };

    /// <summary>Stores which one was chosen, if it was asked.</summary>
    private static void Take(WaterfallStepContext step)
    {
        if (step.Result is string chosen) SchedulingArgs.Of(step.Options).Planned = Guid.Parse(chosen);
    }

    private static Guid Taken(WaterfallStepContext step)
    {
        Take(step);
        return SchedulingArgs.Of(step.Options).Planned!.Value;
    }

    private async Task<DialogTurnResult> EndAsync(
        WaterfallStepContext step, Func<Turn, Appointment, Task<Outcome<PlannedSession>>> act, string? lead,
        CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await PlannedOperations.FindAsync(turn, SchedulingArgs.Of(step.Options).Planned!.Value, cancellationToken) is not { } what)
            return await FeatureDialog.EndAsync(step, Texts.Say("notYours"), cancellationToken);
        return await act(turn, what) switch
        {
            Outcome<PlannedSession>.Done(var planned) =>
                await dialog.ShowAsync(step, what with { Planned = planned }, lead, cancellationToken),
            Outcome<PlannedSession>.Refused(var why) => await SchedulingDialog.RefuseAsync(step, why, cancellationToken),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }
}
