using XmessBot.Core.Language;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Pending;

/// <summary>The requests that wait for the commission: the list, and each in full (R12).</summary>
internal static class PendingCapabilities
{
    private const double Sure = 0.98;

    // "La 2026-1-003, si us plau".
    private const int FewWords = 5;

    /// <summary>Lists them.</summary>
    public static Capability List { get; } = new(CapabilityId.PendingRequests, PendingDialog.DialogId)
    {
        Intent = Intent.PendingRequests,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
    };

    /// <summary>Shows one of them.</summary>
    public static Capability Detail { get; } = new(CapabilityId.RequestDetail, DetailDialog.DialogId)
    {
        Intent = Intent.RequestDetail,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard =>
            heard is { Role: Role.Staff, Open: not { Waits: true } } && IsANumberAlone(heard.Said) ? Detail!.Claims(Sure) : null,
        // The key is the request's number; "la tercera", said of the list, makes such a press too.
        Press = (_, press, _) => Task.FromResult(new Pressed(press.Key.Length > 0, press.Key)),
    };

    // With no open question, staff who write only a number want to see that request.
    private static bool IsANumberAlone(Utterance said) =>
        said.References.Request is not null
        && said.Tokens.Count(token => token.Kind == TokenKind.Word) <= FewWords
        && said.Wish.Form == WishForm.None;
}
