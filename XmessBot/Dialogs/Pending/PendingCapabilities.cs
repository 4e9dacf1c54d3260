using XmessBot.Core.Language;
using XmessBot.Core.Language.Beginnings;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Pending;

/// <summary>The requests that wait for the commission, and each in full (R12).</summary>
internal static class PendingCapabilities
{
    private const double Sure = 0.98;

    // "La 2026-1-003, si us plau".
    private const int FewWords = 5;

    /// <summary>The list.</summary>
    public static Capability List { get; } = new(CapabilityId.PendingRequests, PendingDialog.DialogId)
    {
        Intent = Intent.PendingRequests,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
    };

    /// <summary>One of them.</summary>
    public static Capability Detail { get; } = new(CapabilityId.RequestDetail, DetailDialog.DialogId)
    {
        Intent = Intent.RequestDetail,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        Recognise = heard =>
            heard is { Role: Role.Staff, Open: not { Waits: true } } && IsANumberAlone(heard.Said) ? Detail!.Claims(Sure) : null,
        // By its number: "la tercera" of the list is such a press, in words.
        Press = (_, press, _) => Task.FromResult(new Pressed(press.Key.Length > 0, press.Key)),
    };

    // While nothing is asked, staff who write a number and nothing else want to see it.
    private static bool IsANumberAlone(Utterance said) =>
        said.References.Request is not null
        && said.Tokens.Count(token => token.Kind == TokenKind.Word) <= FewWords
        && said.Wish.Form == WishForm.None;
}
