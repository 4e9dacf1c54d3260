using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>The steps in which staff assigns a request to a mentor.</summary>
internal static class AssignSteps
{
    private const int MostOffered = 5;
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>Finds the mentor: the one that the message names, else asks which of the possible ones, best first.</summary>
    public static async Task<DialogTurnResult> AskMentorAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (await RequestAsync(turn, args, cancellationToken) is not { } request)
            return await FeatureDialog.EndAsync(
                step,
                args.Request is { } unknown ? Texts.Say("noRequest", ("number", unknown)) : Texts.Say("askNumber"),
                cancellationToken);
        args.Request = request.Number;
        if (args.Mentor is not null) return await step.NextAsync(null, cancellationToken);
        var all = await turn.Mentors.AllAsync(cancellationToken);
        var named = NamedMentors.Among(all, args.Said);
        if (named is [var one])
        {
            args.Mentor = one.Person.Value;
            return await step.NextAsync(null, cancellationToken);
        }

        var offered = named.Count > 0 ? named : ProposedFor(turn, request, all);
        if (offered.Count == 0) return await FeatureDialog.EndAsync(step, Texts.Say("nobody"), cancellationToken);
        return await step.PromptAsync(
            AssignmentsDialog.Which,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askMentor")),
                Texts.Say(
                    "askMentor", ("number", request.Number!), ("council", Municipalities.WithCode(request.Municipality)!.DisplayName)),
                $"mentor|{request.Number}|{turn.Now.UtcTicks:x}",
                [.. offered.Select(each => new Option($"{each.Person.Value:N}", NamedMentors.NameOf(each)))]),
            cancellationToken);
    }

    /// <summary>
    /// Finds the service (R13): the one that the message names, the mentor's only one or the request's preference; else asks.
    /// </summary>
    public static async Task<DialogTurnResult> AskServiceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (step.Result is string chosen) args.Mentor = Guid.Parse(chosen);
        if (args.Service is not null) return await step.NextAsync(null, cancellationToken);
        if (await FactsAsync(turn, args, cancellationToken) is not { } facts)
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        args.Service = ServiceReader.Read(args.Said) ?? Only(facts.Mentor.Services) ?? Only(
            [.. PreferredServices.ToLookAmong(facts.Request.Answers.Service).Where(facts.Mentor.Services.Contains)]);
        if (args.Service is not null) return await step.NextAsync(null, cancellationToken);
        return await step.PromptAsync(
            AssignmentsDialog.Which,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askService")),
                Texts.Say("askService"), $"service|{facts.Request.Number}|{turn.Now.UtcTicks:x}",
                new Option(
                    $"{Service.Mentoring}",
                    Texts.Plain("mentoringButton")), new Option($"{Service.Advisory}", Texts.Plain("advisoryButton"))),
            cancellationToken);
    }

    /// <summary>Why the council gets the service that it does not prefer: it is told (R13).</summary>
    public static async Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (await FactsAsync(turn, args, cancellationToken) is not { } facts)
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        return await step.PromptAsync(
            AssignmentsDialog.Reason,
            Question.Ask(
                Asking.Value(QuestionKind.Short, Texts.Sentence("askOtherReason")),
                Texts.Say(
                    "askOtherReason",
                    ("council", Municipalities.WithCode(facts.Request.Municipality)!.DisplayName),
                    ("preferred", AnswerTexts.Of(facts.Request.Answers.Service!.Value).ToLowerInvariant()),
                    ("service", ServiceWording.Name(args.Service!.Value))),
                $"other|{facts.Request.Number}|{turn.Now.UtcTicks:x}"),
            cancellationToken);
    }

    /// <summary>
    /// Shows the assignment, what the pool would have left and what the request has been assigned before, and asks to confirm.
    /// </summary>
    public static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (step.Result is string chosen) args.Service = Enum.Parse<Service>(chosen);
        if (step.Result is FreeTextAnswer { Text: { } reason }) args.Reason = reason.Trim();
        if (await FactsAsync(turn, args, cancellationToken) is not { } facts)
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        var had = await turn.Assignments.OfRequestAsync(facts.Request.Id, cancellationToken);
        var before = had.Where(each => each.State == AssignmentState.Open).Select(Said).ToArray();
        var lead = before.Length == 0 ? "" : Texts.Say("assignedBefore", ("assignments", ListWording.And(before))) + "\n\n";
        var decision = await AssignmentOperations.AssigningAsync(
            turn, facts.Request, args.Service!.Value, facts.Mentor, args.Minutes, args.Reason, cancellationToken);
        if (NeedsReason(decision)) return await step.ReplaceDialogAsync(AssignmentsDialog.AssignOther, args, cancellationToken);
        return await AssignmentsDialog.ConfirmAsync(
            step, decision,
            settled => ($"{lead}{Sure(facts, settled)}", Texts.Sentence("sureAssign"), "assignYes", "assignNo"),
            cancellationToken);
    }

    /// <summary>Saves the assignment and sends e-mails to both sides.</summary>
    public static async Task<DialogTurnResult> AssignAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (await FactsAsync(turn, args, cancellationToken) is not { } facts)
            return await FeatureDialog.EndAsync(step, Texts.Say("stale"), cancellationToken);
        var decision = await AssignmentOperations.AssigningAsync(
            turn, facts.Request, args.Service!.Value, facts.Mentor, args.Minutes, args.Reason, cancellationToken);
        return await AssignmentsDialog.KeepAsync(
            step, decision,
            (now, settled) => AssignmentOperations.AssignAsync(now, settled, decision.Before, cancellationToken), "assigned",
            cancellationToken);
    }

    // R13
    private static bool NeedsReason(AssignmentPreview decision) =>
        decision.Outcome is Outcome<Settlement>.Refused { Why: OtherServiceNeedsReason };

    private static string Sure((Request Request, Mentor Mentor) facts, Settlement settled) => Texts.Say(
        "sureAssign",
        ("number", facts.Request.Number!),
        ("council", Municipalities.WithCode(facts.Request.Municipality)!.DisplayName),
        ("mentor", NamedMentors.NameOf(facts.Mentor)),
        ("hours", HoursWording.Amount(settled.Assignment.Assigned)), ("ofService", ServiceWording.Of(settled.Assignment.Service)),
        ("left", HoursWording.Amount(settled.Pool.Left)), ("one", HoursWording.Singular(settled.Pool.Left)));

    private static string Said(Assignment assignment) => Texts.Plain(
        "hoursOf", ("hours", HoursWording.Amount(assignment.Assigned)), ("ofService", ServiceWording.Of(assignment.Service)));

    private static async Task<(Request Request, Mentor Mentor)?> FactsAsync(
        Turn turn, AssignmentArgs args, CancellationToken cancellationToken) =>
        args is { Request: { } number, Mentor: { } mentor }
        && await turn.Requests.WithNumberAsync(number, cancellationToken) is { } request
        && await turn.Mentors.FindAsync(new PersonId(mentor), cancellationToken) is { } found ? (request, found) : null;

    // The request with that number, else the last live request of the council that the message names.
    private static async Task<Request?> RequestAsync(Turn turn, AssignmentArgs args, CancellationToken cancellationToken)
    {
        if (args.Request is { } number) return await turn.Requests.WithNumberAsync(number, cancellationToken);
        if (MunicipalityReader.Read(args.Said).Mentions is not [{ Candidates: [var council] }]) return null;
        foreach (var call in turn.Calls.All.Reverse())
        {
            if (await turn.Requests.LiveOfAsync(call.Id, council.Code, cancellationToken) is { Number: not null } request) return request;
        }

        return null;
    }

    private static IReadOnlyList<Mentor> ProposedFor(Turn turn, Request request, IReadOnlyList<Mentor> all)
    {
        if (Proposals.For(request, turn.Calls.Find(request.Call)!, all, turn.Person!)
            is not Outcome<IReadOnlyList<ServiceProposals>>.Done(var proposed)) return [];
        return
        [
            .. proposed.SelectMany(each => each.Best).Select(each => each.Mentor).DistinctBy(each => each.Person).Take(MostOffered),
        ];
    }

    private static Service? Only(IReadOnlyList<Service> services) => services is [var one] ? one : null;
}
