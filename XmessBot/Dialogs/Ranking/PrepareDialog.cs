using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using XmessBot.Core;
using XmessBot.Core.Decisions;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Ranking;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>
/// "Concedeix els que entren": prepares the decisions that come of the ranking, which are held with their letters until staff releases
/// them together (R12). Shown on a card with what each changes, and confirmed.
/// </summary>
internal sealed class PrepareDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "prepare";

    private const string Prepare = "preparing";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("Ranking");

    /// <summary>Makes it.</summary>
    public PrepareDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Prepare, [AskSureAsync, SaveAsync]));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if (step.Options is PrepareArgs args) return await step.ReplaceDialogAsync(Prepare, args, cancellationToken);
        var said = step.Context.Said(opening);
        var question = RankingQuestions.Read(said);
        if (RankingOperations.CallOf(Turn.Of(step.Context), said.References.Call) is not { } call)
            return await EndAsync(step, Texts.Say("noCall"), cancellationToken);
        if (question?.Service is not { } service) return await EndAsync(step, Texts.Say("prepareWhich"), cancellationToken);
        return await step.ReplaceDialogAsync(
            Prepare, new PrepareArgs { Call = call.Id, Service = service, Rest = question.Rest }, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = PrepareArgs.Of(step.Options);
        var outcome = await PreparedAsync(turn, args, cancellationToken);
        if (outcome is not Outcome<IReadOnlyList<Prepared>>.Done(var all))
            return await EndAsync(step, Why(turn, ((Outcome<IReadOnlyList<Prepared>>.Refused)outcome).Why), cancellationToken);
        var ofService = ServiceWording.Of(args.Service);
        var call = turn.Calls.Find(args.Call)!;
        string[] lines = [.. all.Where(each => each.Outcome is Outcome<Letter>.Done).Select(each => Texts.Say(
            "prepareLine", [.. FactsOf(each), ("becomes", LetterWording.Becomes(each.Verdict, call, each.Mentor))]))];
        string[] not = [.. all.Where(each => each.Outcome is Outcome<Letter>.Refused).Select(each => Texts.Say(
            "prepareNotLine", [.. FactsOf(each), ("why", WhyNot(turn, each))]))];
        var parts = new List<string>();
        if (args.Shown is not null) parts.Add(Texts.Say("changedSince"));
        if (lines.Length > 0) parts.Add($"{Texts.Say("prepareHead", ("ofService", ofService))}\n\n{string.Join('\n', lines)}");
        if (not.Length > 0) parts.Add($"{Texts.Say("prepareNot")}\n\n{string.Join('\n', not)}");
        if (lines.Length == 0)
        {
            parts.Insert(0, Texts.Say("prepareNone", ("ofService", ofService)));
            return await EndAsync(step, string.Join("\n\n", parts), cancellationToken);
        }

        args.Shown = Versions(all);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")),
                string.Join("\n\n", [.. parts, Texts.Say("askSure")]),
                $"prepare|{args.Call}|{args.Service}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = PrepareArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var outcome = await PreparedAsync(turn, args, cancellationToken);
        if (outcome is not Outcome<IReadOnlyList<Prepared>>.Done(var all) || Versions(all) != args.Shown)
            return await step.ReplaceDialogAsync(Prepare, args, cancellationToken);
        Letter[] letters = [.. all.Select(each => each.Outcome).OfType<Outcome<Letter>.Done>().Select(done => done.Value)];
        foreach (var letter in letters) await turn.Letters.SaveAsync(letter, cancellationToken);
        var text = Texts.Say("prepared", ("count", letters.Length));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(Press.Go(CapabilityId.HeldLetters).Button(Texts.Plain("lettersButton")));
        await step.Context.SendActivityAsync(Card.Message(card, text), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<Outcome<IReadOnlyList<Prepared>>> PreparedAsync(
        Turn turn, PrepareArgs args, CancellationToken cancellationToken)
    {
        var stored = await RankingOperations.DemandAsync(turn, turn.Calls.Find(args.Call)!, args.Service, [], cancellationToken);
        return stored.Demand.Rank() switch
        {
            Outcome<PoolRanking>.Done(var ranking) => new Outcome<IReadOnlyList<Prepared>>.Done(
                await Preparation.OfAsync(turn, stored, ranking, args.Rest, cancellationToken)),
            Outcome<PoolRanking>.Refused(var why) => why,
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }

    private static (string, object)[] FactsOf(Prepared each) =>
        [("number", each.Request.Number!), ("council", Municipalities.WithCode(each.Request.Municipality)!.DisplayName)];

    private static string Versions(IEnumerable<Prepared> all) => string.Join(
        ' ', all.Select(each => FormattableString.Invariant(
            $"{each.Request.Number}.{each.Request.Version}.{each.Verdict.Move}.{each.Verdict.Mentor?.Value:N}")));

    private static string WhyNot(Turn turn, Prepared each) => ((Outcome<Letter>.Refused)each.Outcome).Why is var why
        && why is LetterHeldAlready ? Texts.Plain("heldAlready") : Why(turn, why);

    private static string Why(Turn turn, Refusal why) => Refusals.Say(why, new RefusalFacts(turn, Doing.Deciding));
}
