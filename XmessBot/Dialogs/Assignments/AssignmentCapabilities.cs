using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>What staff can do with assignments (R12).</summary>
internal static class AssignmentCapabilities
{
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <summary>Assigns a request, or extends or closes an assignment.</summary>
    public static Capability Assign { get; } = new("assignments", AssignmentsDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        Recognise = heard =>
            AssignmentOrders.Read(heard.Said, heard.MayBeStaff) is not null
            || RequestOrders.Read(heard.Said) is { Deed: RequestDeed.Grant or RequestDeed.Extend }
                ? Assign!.Claims(Rank.Order, heard, why: "an order")
                : null,
        Buttons =
        [
            AssignKey.Button, WaitingKey.Button, AssignmentCard.Extend, AssignmentCard.Close, AssignmentCard.ChangeMentor,
        ],
        // Always current here: the dialog itself shows what the assignment has become.
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
        BeginsAnew = true,
        Name = () => Texts.Plain("keptAssignment"),
    };

    /// <summary>The waiting list.</summary>
    public static Capability WaitingList { get; } = new("waiting_list", WaitingListDialog.DialogId)
    {
        Label = "pending_requests",
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard => WaitingListQuestions.Asks(heard.Said) ? WaitingList!.Claims(Rank.Order, heard) : null,
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
    };
}
