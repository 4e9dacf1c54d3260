using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>The decisions that staff holds back, and their letters (R12).</summary>
internal static class LetterCapabilities
{
    /// <summary>The id of the list, for buttons.</summary>
    public const string ListId = CapabilityId.HeldLetters;

    /// <summary>The id of the release, for buttons.</summary>
    public const string ReleaseId = "release_letters";

    private static readonly Texts Texts = Texts.For("LettersDialog");

    /// <summary>Which are held and who has got which, or one of them in full.</summary>
    public static Capability List { get; } = new(ListId, LettersDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        OnlyReads = true,
        Recognise = heard =>
            LetterQuestions.Read(heard.Said) is { } named ? List!.Claims(Rank.Order, heard, named) : null,
        Press = (_, press, _) => Task.FromResult(new Pressed(true, press.Key)),
    };

    /// <summary>Changes one.</summary>
    public static Capability Change { get; } = new("change_letter", LetterDialog.DialogId)
    {
        Audience = Audience.Staff,
        Buttons = LetterKey.Buttons,
        BeginsAnew = true,
        Press = async (turn, press, cancellationToken) =>
            LetterKey.Of(press) is { } key
            && await turn.Letters.HeldForAsync(key.Number, cancellationToken) is { } letter && letter.Version == key.Version
                ? new Pressed(true, new LetterArgs { Deed = key.Deed, Number = key.Number, Shown = key.Version })
                : new Pressed(false),
        Name = () => Texts.Plain("keptLetter"),
    };

    /// <summary>Lets all of them go.</summary>
    public static Capability Release { get; } = new(ReleaseId, ReleaseDialog.DialogId)
    {
        Label = "assess_request",
        Audience = Audience.Staff,
        BeginsAnew = true,
        Recognise = heard =>
            RequestOrders.Read(heard.Said) is { Deed: RequestDeed.Release }
                ? Release!.Claims(Rank.Order, heard, why: "an order")
                : null,
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
        Name = () => Texts.Plain("keptRelease"),
    };
}
