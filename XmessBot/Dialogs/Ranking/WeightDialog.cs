using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Ranking;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>"El pes de la implicació és 2": staff sets how much something counts in the ranking of a call (R17-R22).</summary>
internal sealed class WeightDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "weight";

    private const string Weigh = "weigh";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Ranking");

    /// <summary>Makes it.</summary>
    public WeightDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Weigh, [AskSureAsync, SaveAsync]));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var said = step.Context.Said(opening);
        if (RankingQuestions.Read(said)?.Weight is not { } weight || RankingOperations.CallOf(turn, said.References.Call) is not { } call)
            return await EndAsync(step, Texts.Say("noCall"), cancellationToken);
        var would = Weighing.Would(weight, await turn.Weights.OfAsync(call.Id, cancellationToken));
        return await step.ReplaceDialogAsync(
            Weigh, new WeightArgs { Call = call.Id, Of = weight.Of, Halves = would.Count }, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = WeightArgs.From(step.Options);
        var now = Weighing.Of(await turn.Weights.OfAsync(args.Call, cancellationToken), args.Of);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("sureWeight")),
                Texts.Say(
                    "sureWeight",
                    ("call", args.Call), ("weight", Weighing.NameOf(args.Of)), ("before", RankingWording.Of(now.Points)),
                    ("after", RankingWording.Of(new HalfPoints(args.Halves).Points))),
                $"weight|{args.Call}|{args.Of}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("weightYes")), new Option(AgreementPrompt.No, Texts.Plain("weightNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = WeightArgs.From(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("weightAsItWas"), cancellationToken);
        var weights = Weighing.With(
            await turn.Weights.OfAsync(args.Call, cancellationToken), args.Of, new HalfPoints(args.Halves));
        if (weights.SetBy(turn.Person!) is Outcome<RankingWeights>.Refused(var why))
            return await EndAsync(step, Refusals.Say(why, new RefusalFacts(turn, Doing.Deciding)), cancellationToken);
        await turn.Weights.SaveAsync(args.Call, weights, turn.Person!, turn.Now, cancellationToken);
        return await EndAsync(step, Texts.Say("weightDone", ("call", args.Call)), cancellationToken);
    }
}
