using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Calls;

/// <summary>What staff can do with a call (R10, R12).</summary>
internal static class CallCapabilities
{
    private static readonly Texts Texts = Texts.For("Calls");

    /// <summary>Closes the logging of a call's sessions.</summary>
    public static Capability Close { get; } = new("close_call", ClosingDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        Recognise = heard => CallClosing.Read(heard.Said, heard.MayBeStaff) is null ? null
        : Close!.Claims(Rank.Order, heard, why: "an order"),
        BeginsAnew = true,
        Name = () => Texts.Plain("keptClosing"),
    };

    /// <summary>Opens a call, or changes a value of one.</summary>
    public static Capability Set { get; } = new("set_call", CallsDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        // While a call is shown, what is said of a value of no call in particular is of that one.
        Recognise = heard => CallOrders.Read(heard.Said) is { } order
            && !(heard.Open?.Dialog == CallsDialog.DialogId && order is { Field: not null, Call: null })
            ? Set!.Claims(Rank.Order, heard, why: "an order")
            : null,
        BeginsAnew = true,
        Name = () => Texts.Plain("keptCall"),
    };
}
