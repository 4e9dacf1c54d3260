using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.SignOut;

/// <summary>The way out.</summary>
internal static class SignOutCapabilities
{
    // While something is open these leave it; with nothing open there is only the chat to leave.
    private static readonly HashSet<string> Leaving =
    [
        .. Variants.Of("(surt|surto|sortir|sortim|vull sortir|desconnecta|desconnecta'm|desconnecta-m|desconnectar)")
        .Select(CatalanText.Fold),
    ];

    /// <summary>The account is nobody's again.</summary>
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
