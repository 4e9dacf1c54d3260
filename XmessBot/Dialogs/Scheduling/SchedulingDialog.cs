using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Planning;
using XmessBot.Core.Scheduling;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>
/// Agrees the moment of a session between the two sides of an assignment (R08, R09): one proposes, the other accepts, and either may move
/// or cancel, by buttons or in words. What is sent to the other side is shown and confirmed first. Proposals that wait for an answer are in
/// the store, not in the dialog state.
/// </summary>
internal sealed class SchedulingDialog : FeatureDialog
{
    public const string DialogId = "schedule";

    internal const string Propose = "propose";
    internal const string Move = "move";
    internal const string Cancel = "cancel";
    internal const string Accept = "accept";
    internal const string Keep = "keep";
    internal const string Which = "which";
    internal const string When = "when";
    internal const string Send = "send";
    internal const string Sure = "sure";
    internal const string How = "how";

    private static readonly Texts Texts = Texts.For("Scheduling");
    private readonly PlannedCalendarLinks _calendar;

    public SchedulingDialog(PlannedOperations operations, PlannedCalendarLinks calendar, IdentificationOptions identification)
        : base(DialogId, Audience.Known, identification)
    {
        _calendar = calendar;
        var proposing = new ProposeSteps(operations, this);
        var changing = new ChangeSteps(operations, this);
        AddDialog(new WaterfallDialog(
            Propose,
            [
                ProposeSteps.AskAssignmentAsync, MomentSteps.AskAsync, ProposeSteps.AskHowAsync, SendSteps.AskAsync, proposing.ProposeAsync,
            ]));
        AddDialog(
            new WaterfallDialog(Move, [ChangeSteps.AskWhichAsync, MomentSteps.AskAsync, SendSteps.AskAsync, changing.MoveAsync]));
        AddDialog(new WaterfallDialog(Cancel, [ChangeSteps.AskWhichAsync, ChangeSteps.AskSureAsync, changing.CancelAsync]));
        AddDialog(new WaterfallDialog(Accept, [ChangeSteps.AskWhichAsync, changing.AcceptAsync]));
        AddDialog(new WaterfallDialog(Keep, [ChangeSteps.AskWhichAsync, changing.KeepAsync]));
        AddDialog(new OptionPrompt(Which, Understood<string>(() => Texts.Say("whichNotUnderstood"))));
        AddDialog(new FreeTextPrompt(When, MomentSteps.IsMomentAsync));
        AddDialog(new FreeTextPrompt(Send, (asked, _) => SendSteps.IsAnswerAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
        AddDialog(new OptionPrompt(How, Understood<string>(() => Texts.Say("howNotUnderstood"))));
    }

    /// <summary>
    /// Whether a message is for this dialog whatever its intent: it mentions a planned session, or answers a waiting proposal.
    /// </summary>
    public static async Task<bool> IsForAsync(Turn turn, Utterance said, CancellationToken cancellationToken)
    {
        if (turn.Person is null) return false;
        if (PlanningReader.IsOfASession(said)) return (await PlannedOperations.AheadAsync(turn, cancellationToken)).Count > 0;
        if (!ProposalReply.MayBe(said)) return false;
        var keeps = PlanningReader.Read(said).Kind == PlanningKind.Keep;
        return (await PlannedOperations.AheadAsync(turn, cancellationToken))
            .Any(each => each.Waits || (keeps && each.Planned.State == PlannedState.Moved));
    }

    /// <summary>Shows a planned session and ends.</summary>
    internal async Task<DialogTurnResult> ShowAsync(
        DialogContext dialogs, Appointment what, string? lead, CancellationToken cancellationToken)
    {
        var parties = await PlannedOperations.PartiesAsync(Turn.Of(dialogs.Context), what.Assignment, cancellationToken);
        await dialogs.Context.SendActivityAsync(PlannedCard.Of(what, parties, _calendar.To(what.Planned), lead), cancellationToken);
        return await dialogs.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Says why something is refused, and ends.</summary>
    internal static Task<DialogTurnResult> RefuseAsync(DialogContext dialogs, Refusal why, CancellationToken cancellationToken) =>
        EndAsync(dialogs, Refusals.Say(why, new RefusalFacts(Turn.Of(dialogs.Context), Doing.Planning)), cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (opening.Press is { Key.Length: > 0 } press) return await FollowAsync(step, turn, press, cancellationToken);
        if ((await PlannedOperations.AssignmentsAsync(turn, cancellationToken)).Count == 0)
            return await EndAsync(step, Texts.Say("noAssignments"), cancellationToken);

        var said = step.Context.Said(opening);
        var ahead = await PlannedOperations.AheadAsync(turn, cancellationToken);
        if (step.Options is QuotedPlanned quoted)
        {
            if (PlannedCard.IdOf(quoted.Key) is not { } id
                || await PlannedOperations.FindAsync(turn, id, cancellationToken) is not { } what)
                return await EndAsync(step, Texts.Say("notYours"), cancellationToken);
            if (quoted.Key != PlannedCard.KeyOf(what.Planned))
                return await ShowAsync(step, what, Texts.Say("quotedChanged"), cancellationToken);
            ahead = [what];
        }

        var wish = PlanningReader.Read(said);
        var args = new SchedulingArgs { Said = said.Text, Moment = wish.To, Day = wish.Of?.ToString("O", CultureInfo.InvariantCulture) };
        // The quoted card says which session.
        if (step.Options is QuotedPlanned) args.Planned = ahead[0].Planned.Id.Value;
        var waiting = Mentioned.Among([.. ahead.Where(each => each.Waits)], said.Text, null);
        switch (wish.Kind)
        {
            case PlanningKind.Cancel or PlanningKind.Move when ahead.Count == 0:
                return await EndAsync(step, Texts.Say("nonePlanned"), cancellationToken);
            case PlanningKind.Cancel:
                return await step.ReplaceDialogAsync(Cancel, args, cancellationToken);
            case PlanningKind.Move:
                return await step.ReplaceDialogAsync(Move, args, cancellationToken);
            case PlanningKind.Keep when ahead.Any(each => each.Planned.State == PlannedState.Moved):
                return await step.ReplaceDialogAsync(Keep, args, cancellationToken);
            case PlanningKind.When or PlanningKind.Keep:
                return await TellAsync(step, ahead, cancellationToken);
        }

        // Another moment for an agreed session, or for the person's own proposal, moves it.
        if (step.Options is QuotedPlanned && waiting.Count == 0)
        {
            return SaidMoment.Read(said).SaysAnything
                ? await step.ReplaceDialogAsync(Move, args, cancellationToken)
                : await TellAsync(step, ahead, cancellationToken);
        }

        if (waiting.Count > 0) return await AnswerAsync(step, turn, wish, args, waiting, cancellationToken);
        if (wish.Kind == PlanningKind.Accept && !SaidMoment.Read(said).SaysAnything) return await TellAsync(step, ahead, cancellationToken);
        return await step.ReplaceDialogAsync(Propose, args, cancellationToken);
    }

    /// <summary>Reads the message of a person for whom a proposal waits: a yes, another moment, or neither.</summary>
    private async Task<DialogTurnResult> AnswerAsync(
        WaterfallStepContext step, Turn turn, PlanningWish wish, SchedulingArgs args, IReadOnlyList<Appointment> waiting,
        CancellationToken cancellationToken)
    {
        var moment = SaidMoment.Read(new Utterance(args.Said, turn.LocalNow));
        var fitting = waiting.Where(each => moment.Fits(each.Planned.Asked)).ToArray();
        args.Planned = waiting is [var one] ? one.Planned.Id.Value : null;
        if (waiting is [{ Planned: { State: PlannedState.Moved } moved }] && IsKept(moved, wish, moment))
            return await step.ReplaceDialogAsync(Keep, args, cancellationToken);
        if (moment.SaysAnything && fitting.Length == 0) return await step.ReplaceDialogAsync(Move, args, cancellationToken);
        if (wish.Kind == PlanningKind.Accept || moment is { Day: not null, Start: not null })
        {
            args.Planned = fitting is [var that] ? that.Planned.Id.Value : args.Planned;
            return await step.ReplaceDialogAsync(Accept, args, cancellationToken);
        }

        if (wish.Kind == PlanningKind.Decline)
        {
            args.Moment = "";
            return await step.ReplaceDialogAsync(Move, args, cancellationToken);
        }

        return await TellAsync(step, waiting, cancellationToken);
    }

    // A no to the new moment, or the agreed one repeated, leaves the agreed one.
    private static bool IsKept(PlannedSession moved, PlanningWish wish, SaidMoment moment) => wish.Kind == PlanningKind.Decline
        ? !moment.SaysAnything || moment.Fits(moved.Asked)
        : moment.Day == moved.Slot.Date && moment.Fits(moved.Slot) && !moment.Fits(moved.Asked);

    private async Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, Turn turn, Press press, CancellationToken cancellationToken)
    {
        if (PlannedCard.IdOf(press.Key) is not { } id || await PlannedOperations.FindAsync(turn, id, cancellationToken) is not { } what)
            return await EndAsync(step, Texts.Say("notYours"), cancellationToken);
        if (press.Key != PlannedCard.KeyOf(what.Planned)) return await ShowAsync(step, what, Texts.Say("changedSince"), cancellationToken);
        var way = press.Value switch
        {
            PlannedCard.Accept => Accept,
            PlannedCard.Move => Move,
            PlannedCard.Keep => Keep,
            _ => Cancel,
        };
        return await step.ReplaceDialogAsync(way, new SchedulingArgs { Planned = id }, cancellationToken);
    }

    private async Task<DialogTurnResult> TellAsync(
        WaterfallStepContext step, IReadOnlyList<Appointment> planned, CancellationToken cancellationToken)
    {
        if (planned.Count == 0) return await EndAsync(step, Texts.Say("nonePlanned"), cancellationToken);
        foreach (var each in planned.SkipLast(1))
        {
            var parties = await PlannedOperations.PartiesAsync(Turn.Of(step.Context), each.Assignment, cancellationToken);
            await step.Context.SendActivityAsync(PlannedCard.Of(each, parties, _calendar.To(each.Planned)), cancellationToken);
        }

        return await ShowAsync(step, planned[^1], null, cancellationToken);
    }
}
