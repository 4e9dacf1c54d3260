using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Proofs;

/// <summary>Whether the stored data fit together, for staff: "està tot quadrat?".</summary>
internal static class ProofCapabilities
{
    /// <summary>The proof.</summary>
    public static Capability Prove { get; } = new("proof", ProofDialog.DialogId)
    {
        Label = "hour_pool_report",
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard => ProofQuestions.Asks(heard.Said) ? Prove!.Claims(Rank.Order, heard) : null,
    };
}
