using System.Globalization;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>What staff decides of requests (R12, R16), and who waits for its word (R01).</summary>
internal static class DecisionCapabilities
{
    private static readonly Texts Texts = Texts.For("Decisions");

    /// <summary>A decision on one request.</summary>
    public static Capability Decide { get; } = new("decide_request", DecisionsDialog.DialogId)
    {
        // Of what is to be done with requests and names none, it asks which.
        Intent = Intent.AssessRequest,
        Audience = Audience.Staff,
        Interrupts = Interrupts.Everything,
        Buttons = DecisionKey.Buttons,
        Recognise = heard =>
            RequestOrders.Read(heard.Said) is { } order && ArgsOf(order) is { } args
                ? Decide!.Claims(Rank.Order, heard, args, "an order")
                : null,
        BeginsAnew = true,
        Press = async (turn, press, cancellationToken) =>
            DecisionKey.Of(press) is { } key
            && await turn.Requests.WithNumberAsync(key.Number, cancellationToken) is { } request && request.Version == key.Version
                ? new Pressed(true, new DecisionArgs { Move = key.Move, Request = key.Number })
                : new Pressed(false),
        Name = () => Texts.Plain("keptDecision"),
    };

    // What is granted and extended is the assignments' own.
    private static DecisionArgs? ArgsOf(RequestOrder order)
    {
        RequestMove? move = order.Deed switch
        {
            RequestDeed.WaitingList => RequestMove.Waitlisted,
            RequestDeed.Refuse => RequestMove.Declined,
            RequestDeed.Ask => RequestMove.InformationAsked,
            _ => null,
        };
        return move is not { } decided ? null : new DecisionArgs
        {
            Move = decided,
            Named = [.. order.Requests.Select(each => each.Municipality?.Code ?? each.Number!)],
            Text = order.Question ?? order.Reason,
            Until = order.Until?.ToString("O", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Those who speak for a council and wait to be confirmed.</summary>
    public static Capability WaitingPeople { get; } = new("waiting_people", WaitingPeopleDialog.DialogId)
    {
        Label = "manage_members",
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard => WaitingPeopleQuestions.Asks(heard.Said) ? WaitingPeople!.Claims(Rank.Order, heard) : null,
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
    };

    /// <summary>The history of a request.</summary>
    public static Capability History { get; } = new(CapabilityId.RequestHistory, HistoryDialog.DialogId)
    {
        Label = "request_detail",
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard => HistoryQuestions.Asks(heard.Said) ? History!.Claims(Rank.Order, heard) : null,
        Press = (_, press, _) => Task.FromResult(new Pressed(press.Key.Length > 0, press.Key)),
    };
}
