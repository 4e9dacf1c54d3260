using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Pending;

/// <summary>The requests that wait for the commission, and each in full (R12).</summary>
internal static class PendingCapabilities
{
    /// <summary>The list.</summary>
    public static Capability List { get; } = new(CapabilityId.PendingRequests, PendingDialog.DialogId)
    {
        Intent = Intent.PendingRequests,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
    };

    /// <summary>One of them.</summary>
    public static Capability Detail { get; } = new(CapabilityId.RequestDetail, PendingDialog.DialogId)
    {
        Intent = Intent.RequestDetail,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
    };
}
