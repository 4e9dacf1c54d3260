using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>
/// Somebody of the commission declares a conflict of interest in requests, or takes it back: says what that does, and stores it after the
/// yes (R12).
/// </summary>
internal sealed class ConflictDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "conflict";

    private const string Declare = "declare";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Assessments");

    /// <summary>Makes it.</summary>
    public ConflictDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Declare, [AskSureAsync, SaveAsync]));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        ConflictArgs.Of(step.Options) is { Named.Count: > 0 } args
            ? step.ReplaceDialogAsync(Declare, args, cancellationToken)
            : EndAsync(step, Texts.Say("conflictOfWhich"), cancellationToken);

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = ConflictArgs.Of(step.Options);
        var (found, unknown) = await AssessmentOperations.NamedAsync(turn, args.Named, cancellationToken);
        if (unknown is not null)
            return await EndAsync(step, Texts.Say("noRequest", ("number", AssessmentTexts.NameOf(unknown))), cancellationToken);
        if (WhyNot(turn, args, found) is { } why) return await EndAsync(step, why, cancellationToken);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")),
                $"{Shown(turn, args, found)}\n\n{Texts.Say("askSure")}",
                $"conflict|{string.Join(',', args.Named)}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = ConflictArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var (found, _) = await AssessmentOperations.NamedAsync(turn, args.Named, cancellationToken);
        if (WhyNot(turn, args, found) is { } why) return await EndAsync(step, why, cancellationToken);
        foreach (var each in found)
        {
            if (Change(turn, args, each) is Outcome<AssessedRequest>.Done(var changed))
                await AssessmentOperations.SaveAsync(turn, each, changed, cancellationToken);
        }

        return await EndAsync(
            step, Texts.Say(args.TakesBack ? "doneReturn" : "doneAbstain", ("requests", AssessmentTexts.Of(found))), cancellationToken);
    }

    private static Outcome<AssessedRequest> Change(Turn turn, ConflictArgs args, AssessedRequest of) =>
        args.TakesBack ? of.Return(turn.Person!, turn.Now) : of.Abstain(args.Reason, turn.Person!, turn.Now);

    // All of them or none.
    private static string? WhyNot(Turn turn, ConflictArgs args, IReadOnlyList<AssessedRequest> found) =>
        found.Select(each => (each.Request, Refused: Change(turn, args, each) as Outcome<AssessedRequest>.Refused))
            .Where(each => each.Refused is not null)
            .Select(each => $"**{each.Request.Number}**: "
                + Refusals.Say(each.Refused!.Why, new RefusalFacts(turn, Doing.Deciding) { Request = each.Request }))
            .FirstOrDefault();

    private static string Shown(Turn turn, ConflictArgs args, IReadOnlyList<AssessedRequest> found)
    {
        var requests = AssessmentTexts.Of(found);
        // Points that were given before the conflict was declared.
        var hasPoints = found.Any(each => (Change(turn, args, each) as Outcome<AssessedRequest>.Done)?.Value.Assessment is { } after
            && (each.Assessment.HasScored(turn.Person!.Id) || after.HasScored(turn.Person!.Id)));
        var parts = new List<string>
        {
            Texts.Say(args.TakesBack ? "sureReturn" : "sureAbstain", ("requests", requests), ("count", found.Count)),
        };
        if (args.Reason is { } reason) parts.Add(Texts.Say("sureReason", ("reason", reason)));
        if (hasPoints) parts.Add(Texts.Say(args.TakesBack ? "pointsCountAgain" : "pointsCountNoLonger"));
        var left = found.Where(each => Change(turn, args, each) is Outcome<AssessedRequest>.Done { Value.Assessors.Count: 0 }).ToArray();
        if (left.Length > 0) parts.Add(Texts.Say("leavesNobody", ("requests", AssessmentTexts.Of(left)), ("count", left.Length)));
        return string.Join("\n\n", parts);
    }
}
