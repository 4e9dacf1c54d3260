using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Sessions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>The step that finds the open assignment that a decision is about.</summary>
internal static class OpenSteps
{
    private const int MostOffered = 10;
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>
    /// Finds it by the request's number, the council, the mentor and the service that the message names; asks when several fit.
    /// </summary>
    public static async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssignmentArgs.Of(step.Options);
        if (args.Assignment is not null) return await step.NextAsync(null, cancellationToken);
        var fitting = await FittingAsync(turn, args, cancellationToken);
        if (fitting.Count == 0) return await FeatureDialog.EndAsync(step, Texts.Say("noneOpen"), cancellationToken);
        if (fitting is [var one])
        {
            args.Assignment = one.Id.Value;
            return await step.NextAsync(null, cancellationToken);
        }

        var options = await AssignmentLabels.OptionsAsync(
            turn,
            [.. fitting.Take(MostOffered)],
            parties => Texts.Plain(
                "option",
                ("number", parties.Assignment.RequestNumber),
                ("council", NameWording.CouncilOf(parties.Assignment)),
                ("service", parties.Service),
                ("mentor", parties.MentorName)),
            cancellationToken);

        return await step.PromptAsync(
            AssignmentsDialog.Which,
            Question.Ask(Asking.Choose(Texts.Sentence("askWhich")), Texts.Say("askWhich"), $"open|{turn.Now.UtcTicks:x}", options),
            cancellationToken);
    }

    /// <summary>The assignment that was found; null when it no longer exists.</summary>
    public static async Task<Assignment?> TakenAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AssignmentArgs.Of(step.Options).Assignment is { } id
            ? await Turn.Of(step.Context).Assignments.FindAsync(new AssignmentId(id), cancellationToken)
            : null;

    /// <summary>The name of its mentor.</summary>
    public static async Task<string> MentorOfAsync(Turn turn, Assignment assignment, CancellationToken cancellationToken) =>
        NameWording.Of((await turn.People.FindAsync(assignment.Mentor, cancellationToken))!);

    private static async Task<IReadOnlyList<Assignment>> FittingAsync(Turn turn, AssignmentArgs args, CancellationToken cancellationToken)
    {
        var open = await OfPlaceAsync(turn, args, cancellationToken) ?? await turn.Assignments.OpenAsync(cancellationToken);
        if (open.Count < 2) return open;
        var named = NamedMentors.Among(await turn.Mentors.AllAsync(cancellationToken), args.Said).Select(each => each.Person).ToHashSet();
        var service = ServiceReader.Read(args.Said);
        Assignment[] those =
            [.. open.Where(each => (named.Count == 0 || named.Contains(each.Mentor)) && (service is null || each.Service == service))];
        return those.Length > 0 ? those : open;
    }

    private static async Task<IReadOnlyList<Assignment>?> OfPlaceAsync(Turn turn, AssignmentArgs args, CancellationToken cancellationToken)
    {
        if (args.Request is { } number)
        {
            if (await turn.Requests.WithNumberAsync(number, cancellationToken) is not { } request) return [];
            var had = await turn.Assignments.OfRequestAsync(request.Id, cancellationToken);
            return [.. had.Where(each => each.State == AssignmentState.Open)];
        }

        return MunicipalityReader.Read(args.Said).Mentions is [{ Candidates: [var council] }]
            ? await turn.Assignments.OpenOfCouncilAsync(council.Code, cancellationToken)
            : null;
    }
}
