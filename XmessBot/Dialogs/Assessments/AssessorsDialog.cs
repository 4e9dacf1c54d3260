using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>Staff says who assesses which requests: shows it, and stores it after the yes (R12).</summary>
internal sealed class AssessorsDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "assessors";

    private const string Name = "name";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Assessments");

    /// <summary>Makes it.</summary>
    public AssessorsDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Name, [AskSureAsync, SaveAsync]));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        AssessorsArgs.Of(step.Options) is { Named.Count: > 0 } args
            ? step.ReplaceDialogAsync(Name, args, cancellationToken)
            : EndAsync(step, Texts.Say("assessorsOfWhich"), cancellationToken);

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssessorsArgs.Of(step.Options);
        var (changes, why) = await ChangesAsync(turn, args, cancellationToken);
        if (why is not null) return await EndAsync(step, why, cancellationToken);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")),
                $"{string.Join("\n\n", changes.Select(each => Shown(args, each.After)))}\n\n{Texts.Say("askSure")}",
                $"assessors|{string.Join(',', args.Named)}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssessorsArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var (changes, why) = await ChangesAsync(turn, args, cancellationToken);
        if (why is not null) return await EndAsync(step, why, cancellationToken);
        foreach (var (before, after) in changes) await AssessmentOperations.SaveAsync(turn, before, after, cancellationToken);
        return await EndAsync(step, Texts.Say("doneAssessors"), cancellationToken);
    }

    // All of the requests, or why not.
    private static async Task<(IReadOnlyList<(AssessedRequest Before, AssessedRequest After)> Changes, string? Why)> ChangesAsync(
        Turn turn, AssessorsArgs args, CancellationToken cancellationToken)
    {
        var (found, unknown) = await AssessmentOperations.NamedAsync(turn, args.Named, cancellationToken);
        if (unknown is not null) return ([], Texts.Say("noRequest", ("number", AssessmentTexts.NameOf(unknown))));
        var people = found.SelectMany(each => each.CallsAssessors).Concat(await turn.People.StaffAsync(cancellationToken))
            .DistinctBy(person => person.Id).ToArray();
        var assessors = new List<Person>();
        foreach (var name in args.Names)
        {
            var called = NamedAssessors.Among(people, name);
            if (called.Count == 0) return ([], Texts.Say("nobodyCalled", ("name", name), ("people", AssessmentTexts.Of(people))));
            if (called.Count > 1) return ([], Texts.Say("severalCalled", ("name", name), ("people", AssessmentTexts.Of(called))));
            assessors.Add(called[0]);
        }

        var changes = new List<(AssessedRequest, AssessedRequest)>();
        foreach (var each in found)
        {
            switch (each.Name([.. assessors.DistinctBy(person => person.Id)], turn.Person!, turn.Now))
            {
                case Outcome<AssessedRequest>.Done(var after):
                    changes.Add((each, after));
                    break;
                case Outcome<AssessedRequest>.Refused(var refusal):
                    var facts = new RefusalFacts(turn, Doing.Deciding) { Request = each.Request };
                    return ([], $"**{each.Request.Number}**: {Refusals.Say(refusal, facts)}");
            }
        }

        return (changes, null);
    }

    private static string Shown(AssessorsArgs args, AssessedRequest after)
    {
        (string, object)[] facts =
            [("request", AssessmentTexts.Of(after.Request)), ("people", AssessmentTexts.Of(after.Assessors))];
        var text = after.Assessors.Count == 0 ? Texts.Say("leavesNobody", ("requests", AssessmentTexts.Of([after])), ("count", 1))
            : Texts.Say(args.Names.Count == 0 ? "sureEverybody" : "sureAssessors", facts);
        // What somebody has given counts, whoever assesses it from now on.
        return after.Assessment.ScoredBy.All(scored => after.Assessors.Any(person => person.Id == scored)) ? text
            : $"{text} {Texts.Say("givenStays")}";
    }
}
