using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.SignOut;

/// <summary>Signing out.</summary>
internal static class SignOutCapabilities
{
    // With an open dialog these words leave the dialog; without one they can only mean the chat.
    private static readonly HashSet<string> Leaving =
    [
        .. Variants.Of("(surt|surto|sortir|sortim|vull sortir|desconnecta|desconnecta'm|desconnecta-m|desconnectar)")
        .Select(CatalanText.Fold),
    ];

    /// <summary>Signs the account out.</summary>
    public static Capability SignOut { get; } = new("sign_out", SignOutDialog.DialogId)
    {
        Intent = Intent.SignOut,
        Interrupts = Interrupts.Everything,
        InAnyForm = true,
        LeavesWhatIsOpen = true,
        Recognise = heard => heard.Open is not { Waits: true } && Leaving.Contains(heard.Said.Folded.Trim().TrimEnd('.', '!'))
            ? SignOut!.Claims(Claim.Certain, new LeavesTheChat(), "leaves the chat")
            : null,
    };

    private sealed record LeavesTheChat;
}
