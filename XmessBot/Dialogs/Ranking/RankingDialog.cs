using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Calls;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Ranking;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>
/// What staff asks of the ranking of a pool: the order and why, what if, why not, the price of diversity and the runner-up. Each is
/// computed when it is asked for, and changes nothing (R12, R20-R22).
/// </summary>
internal sealed class RankingDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "ranking";

    private static readonly Texts Texts = Texts.For("Ranking");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var said = step.Context.Said(opening);
        var (question, named) = step.Options is string pressed ? OfButton(pressed)
            : (RankingQuestions.Read(said) ?? new RankingQuestion(RankingAsk.Order), said.References.Call);
        if (RankingOperations.CallOf(turn, named) is not { } call) return await EndAsync(step, Texts.Say("noCall"), cancellationToken);
        var numbers = new List<string>();
        foreach (var each in question.Requests)
        {
            if (await turn.Requests.NamedAsync(each, turn.Calls, cancellationToken) is not { Number: { } number } request
                || request.Call != call.Id)
                return await EndAsync(step, Texts.Say("noSuch", ("named", NameOf(each))), cancellationToken);
            numbers.Add(number);
        }

        foreach (var stored in await MeantAsync(turn, call, question, numbers, cancellationToken))
            await AnswerAsync(step, stored, question, numbers, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static (RankingQuestion Question, string? Call) OfButton(string pressed)
    {
        var parts = pressed.Split('|');
        var ask = parts[0] == RankingCapabilities.DiversityButton ? RankingAsk.Diversity : RankingAsk.RunnerUp;
        return (new RankingQuestion(ask) { Service = Enum.Parse<Service>(parts[2]) }, parts[1]);
    }

    // The pool that is named; else those that look at the requests named; else those where there is something to explain.
    private static async Task<IReadOnlyList<StoredDemand>> MeantAsync(
        Turn turn, Call call, RankingQuestion question, IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        var all = new List<StoredDemand>();
        foreach (var service in Enum.GetValues<Service>().Where(each => question.Service is null || question.Service == each))
        {
            var also = question.In && question.Service is not null ? numbers : [];
            all.Add(await RankingOperations.DemandAsync(turn, call, service, also, cancellationToken));
        }

        if (all.Count == 1 || question.Ask == RankingAsk.Order) return all;
        StoredDemand[] fitting = numbers.Count > 0
            ? [.. all.Where(each => numbers.All(each.Has))]
            : [.. all.Where(each => each.IsExcess)];
        return fitting.Length > 0 ? fitting : all;
    }

    private static async Task AnswerAsync(
        WaterfallStepContext step, StoredDemand stored, RankingQuestion question, List<string> numbers,
        CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var outcome = stored.Demand.Rank();
        if (outcome is not Outcome<PoolRanking>.Done(var ranking))
        {
            await SayAsync(step, Why(turn, outcome), cancellationToken);
            return;
        }

        switch (question.Ask)
        {
            case RankingAsk.Order:
                await step.Context.SendActivityAsync(RankingCard.Of(stored, ranking), cancellationToken);
                break;
            case RankingAsk.WhyOut:
                foreach (var number in numbers)
                    await SayAsync(step, RankingAnswers.WhyOut(stored, ranking, number), cancellationToken);
                break;
            case RankingAsk.Diversity:
                await SayAsync(step, RankingAnswers.Diversity(stored, ranking), cancellationToken);
                break;
            case RankingAsk.RunnerUp:
                await SayAsync(step, RankingAnswers.RunnerUp(stored, ranking), cancellationToken);
                break;
            default:
                await SayAsync(step, WhatIf(turn, stored, ranking, question, numbers), cancellationToken);
                break;
        }
    }

    private static string WhatIf(
        Turn turn, StoredDemand stored, PoolRanking ranking, RankingQuestion question, List<string> numbers)
    {
        if (numbers.FirstOrDefault(number => !stored.Has(number)) is { } other) return Texts.Say("noSuch", ("named", other));
        var supposed = Supposition.Of(question, stored, numbers);
        var outcome = stored.Demand.Rank(supposed.Apply);
        var answer = outcome is Outcome<PoolRanking>.Done(var would)
            ? RankingAnswers.WhatIf(stored, supposed.Words, ranking.ChangeTo(would))
            : Why(turn, outcome);
        return $"{answer}\n\n{Texts.Say("nothingChanges")}";
    }

    private static Task SayAsync(WaterfallStepContext step, string text, CancellationToken cancellationToken) =>
        step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);

    private static string Why(Turn turn, Outcome<PoolRanking> outcome) =>
        Refusals.Say(((Outcome<PoolRanking>.Refused)outcome).Why, new RefusalFacts(turn, Doing.Deciding));

    private static string NameOf(string named) => Municipalities.WithCode(named)?.DisplayName ?? named;
}
