using XmessBot.Core;
using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>The ranking of a pool for staff: questions that change nothing, and the decisions that come of it (R12, R20-R22).</summary>
internal static class RankingCapabilities
{
    /// <summary>The button that prepares decisions.</summary>
    public const string PrepareId = "prepare_decisions";

    /// <summary>The button for the price of diversity.</summary>
    public const string DiversityButton = "ranking_diversity";

    /// <summary>The button for the runner-up.</summary>
    public const string RunnerUpButton = "ranking_runner_up";

    private static readonly Texts Texts = Texts.For("Ranking");
    private static readonly Texts InvolvementTexts = Texts.For("InvolvementDialog");

    /// <summary>What is asked of it.</summary>
    public static Capability Ask { get; } = new("ranking", RankingDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        OnlyReads = true,
        Recognise = heard => Asks(heard, ask => ask is not (RankingAsk.Prepare or RankingAsk.Weigh)) ? Ask!.Claims(Rank.Order, heard)
        : null,
        Buttons = [DiversityButton, RunnerUpButton],
        Press = (_, press, _) => Task.FromResult(new Pressed(PoolOf(press) is not null, $"{press.Value}|{press.Key}")),
    };

    /// <summary>Prepares the decisions that come of it.</summary>
    public static Capability Prepare { get; } = new(PrepareId, PrepareDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        BeginsAnew = true,
        Recognise = heard => Asks(heard, ask => ask == RankingAsk.Prepare) ? Prepare!.Claims(Rank.Order, heard, why: "an order") : null,
        Press = (_, press, _) => Task.FromResult(
            PoolOf(press) is var (call, service)
                ? new Pressed(true, new PrepareArgs { Call = call, Service = service, Rest = true })
                : new Pressed(false)),
        Name = () => Texts.Plain("keptPrepare"),
    };

    /// <summary>Sets how much something counts.</summary>
    public static Capability Weigh { get; } = new("ranking_weight", WeightDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        BeginsAnew = true,
        Recognise = heard => Asks(heard, ask => ask == RankingAsk.Weigh) ? Weigh!.Claims(Rank.Order, heard, why: "an order") : null,
        Name = () => Texts.Plain("keptWeight"),
    };

    /// <summary>Enters how involved a council or a person is (R20).</summary>
    public static Capability Involvement { get; } = new("involvement", InvolvementDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        BeginsAnew = true,
        Recognise = heard =>
            InvolvementOrders.Read(heard.Said) is not null
                ? Involvement!.Claims(Rank.Order, heard, why: "an order")
                : null,
        Name = () => InvolvementTexts.Plain("keptInvolvement"),
    };

    // Anyone can write a card's data.
    private static (string Call, Service Service)? PoolOf(Press press) =>
        press.Key.Split('|') is [var call, var service] && Enum.TryParse<Service>(service, out var known) && Enum.IsDefined(known)
            ? (call, known)
            : null;

    private static bool Asks(Heard heard, Func<RankingAsk, bool> wanted) =>
        RankingQuestions.Read(heard.Said) is { } question && wanted(question.Ask);
}
