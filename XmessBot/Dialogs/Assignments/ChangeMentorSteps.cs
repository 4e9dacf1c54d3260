using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Scheduling;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>The steps in which staff gives the hours that are left of an assignment to another mentor or advisor.</summary>
internal sealed class ChangeMentorSteps(AssignmentOperations operations)
{
    private const int MostOffered = 5;
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>Finds who goes on: the one that the message names, else asks which of those who could, best first.</summary>
    public static async Task<DialogTurnResult> AskWhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (step.Result is string chosen) args.Assignment = Guid.Parse(chosen);
        if (args.Mentor is not null) return await step.NextAsync(null, cancellationToken);
        if (await OpenSteps.TakenAsync(step, cancellationToken) is not { State: AssignmentState.Open } assignment)
            return await FeatureDialog.EndAsync(step, Texts.Say("over"), cancellationToken);
        var all = await turn.Mentors.AllAsync(cancellationToken);
        var named = NamedMentors.Among(all, args.Replacement ?? "");
        if (named is [var one])
        {
            args.Mentor = one.Person.Value;
            return await step.NextAsync(null, cancellationToken);
        }

        var offered = named.Count > 0 ? named : await OthersAsync(turn, assignment, all, cancellationToken);
        if (offered.Count == 0)
        {
            return await FeatureDialog.EndAsync(
                step,
                Texts.Say(
                    "nobodyElse", ("service", ServiceWording.Name(assignment.Service)), ("council", NameWording.CouncilOf(assignment))),
                cancellationToken);
        }

        return await step.PromptAsync(
            AssignmentsDialog.Which,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askReplacement")),
                Texts.Say(
                    "askReplacement",
                    ("council", Municipalities.WithCode(assignment.Municipality)!.Of),
                    ("mentor", await OpenSteps.MentorOfAsync(turn, assignment, cancellationToken))),
                $"replacement|{assignment.Id.Value:N}|{turn.Now.UtcTicks:x}",
                [.. offered.Select(each => new Option($"{each.Person.Value:N}", NamedMentors.NameOf(each)))]),
            cancellationToken);
    }

    /// <summary>Shows what stays, what moves and what is cancelled, and asks to confirm.</summary>
    public static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (step.Result is string chosen) args.Mentor = Guid.Parse(chosen);
        if (await FactsAsync(step, cancellationToken) is not var (assignment, mentor))
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        if (Decide(turn, assignment, mentor, args) is Outcome<Handover>.Refused(var why))
            return await RefuseAsync(step, assignment, why, cancellationToken);
        var parts = await PartsAsync(turn, assignment, mentor, args, cancellationToken);
        if (args.Shown is not null) parts.Insert(0, Texts.Say("changedSince"));
        args.Shown = VersionOf(assignment);
        return await step.PromptAsync(
            AssignmentsDialog.Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askChange")),
                string.Join("\n\n", parts),
                $"change|{assignment.Id.Value:N}|{args.Shown}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("changeYes")), new Option(AgreementPrompt.No, Texts.Plain("changeNo"))),
            cancellationToken);
    }

    /// <summary>Saves the change and sends e-mails to the three; asks again when the assignment has changed.</summary>
    public async Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (step.Result is not true) return await FeatureDialog.EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        if (await FactsAsync(step, cancellationToken) is not var (assignment, mentor))
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        var outcome = Decide(turn, assignment, mentor, args);
        if (outcome is not Outcome<Handover>.Done(var handover))
            return await RefuseAsync(step, assignment, ((Outcome<Handover>.Refused)outcome).Why, cancellationToken);
        if (VersionOf(assignment) != args.Shown)
            return await step.ReplaceDialogAsync(AssignmentsDialog.ChangeMentor, args, cancellationToken);
        await operations.HandOnAsync(turn, handover, cancellationToken);
        await step.Context.SendActivityAsync(
            AssignmentCard.Of(handover.To, NamedMentors.NameOf(mentor), Texts.Say("changedMentor")), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static Outcome<Handover> Decide(Turn turn, Assignment assignment, Mentor mentor, AssignmentArgs args) =>
        assignment.HandOn(new AssignmentId(Guid.CreateVersion7(turn.Now)), mentor, args.Reason, turn.Person!, turn.Now);

    private static Task<DialogTurnResult> RefuseAsync(
        WaterfallStepContext step, Assignment assignment, Refusal why, CancellationToken cancellationToken) =>
        FeatureDialog.EndAsync(
            step,
            Refusals.Say(why, new RefusalFacts(Turn.Of(step.Context), Doing.Assigning) { Call = assignment.Call }), cancellationToken);

    private static async Task<List<string>> PartsAsync(
        Turn turn, Assignment assignment, Mentor mentor, AssignmentArgs args, CancellationToken cancellationToken)
    {
        (string, object) from = ("from", await OpenSteps.MentorOfAsync(turn, assignment, cancellationToken));
        (string, object) to = ("to", NamedMentors.NameOf(mentor));
        var parts = new List<string>
        {
            Texts.Say(
                "sureChange",
                from, to,
                ("council", NameWording.CouncilOf(assignment)),
                ("service", ServiceWording.Name(assignment.Service)),
                ("number", assignment.RequestNumber),
                ("used", HoursWording.Amount(assignment.Used)),
                ("left", HoursWording.Amount(assignment.Left)), ("one", HoursWording.Singular(assignment.Left))),
        };
        if (args.Reason is { } reason) parts.Add(Texts.Say("changeReason", ("reason", reason)));
        var planned = await turn.Planned.OfAssignmentAsync(assignment.Id, cancellationToken);
        var ahead = planned.Where(each => each.IsOutstanding).ToLookup(each => each.Moments.Any(moment => moment.EndsAt > turn.Now));
        if (ahead[true].Any()) parts.Add(Texts.Say("changeCancels", from, to, ("moments", Moments(ahead[true]))));
        if (ahead[false].Any(each => each.IsAgreed))
            parts.Add(Texts.Say("changeNotLogged", from, ("moments", Moments(ahead[false].Where(each => each.IsAgreed)))));
        parts.Add(Texts.Say("askChange"));
        return parts;
    }

    private static async Task<IReadOnlyList<Mentor>> OthersAsync(
        Turn turn, Assignment assignment, IReadOnlyList<Mentor> all, CancellationToken cancellationToken)
    {
        var request = (await turn.Requests.FindAsync(assignment.Request, cancellationToken))!;
        var proposed = Proposals.For(request, turn.Calls.Find(assignment.Call)!, all, turn.Person!)
            is Outcome<IReadOnlyList<ServiceProposals>>.Done(var found) ? found : [];
        // Those proposed for the request, best first, and then whoever else can: it may be another service than it prefers (R13).
        return
        [
            .. proposed.SelectMany(each => each.Best).Select(each => each.Mentor).Concat(all).DistinctBy(each => each.Person)
                .Where(each => each.Person != assignment.Mentor && each.WhyNot(assignment.Service, assignment.Municipality) is null)
                .Take(MostOffered),
        ];
    }

    private static async Task<(Assignment Assignment, Mentor Mentor)?> FactsAsync(
        WaterfallStepContext step, CancellationToken cancellationToken) =>
        AssignmentArgs.Of(step.Options).Mentor is { } mentor
        && await OpenSteps.TakenAsync(step, cancellationToken) is { } assignment
        && await Turn.Of(step.Context).Mentors.FindAsync(new PersonId(mentor), cancellationToken) is { } found ? (assignment, found) : null;

    private static string VersionOf(Assignment assignment) => FormattableString.Invariant($"{assignment.Version}");

    private static string Moments(IEnumerable<PlannedSession> planned) =>
        ListWording.And([.. planned.Select(each => PlannedTexts.Of(each.Slot))]);
}
