using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Calls;

/// <summary>What staff can do with a call (R10, R12).</summary>
internal static class CallCapabilities
{
    private const double Sure = 0.98;
    private static readonly Texts Texts = Texts.For("Calls");

    /// <summary>Closes the logging of a call's sessions.</summary>
    public static Capability Close { get; } = new("close_call", ClosingDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Known,
        Recognise = heard => CallClosing.Read(heard.Said, heard.Role == Role.Staff) is null ? null : Close!.Claims(Sure, why: "an order"),
        BeginsAnew = true,
        Name = () => Texts.Plain("keptClosing"),
    };
}
