using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs.ReminderChoices;

/// <summary>The reminders that a person gets, and those that they do not want.</summary>
internal static class ReminderCapabilities
{
    /// <summary>Shows them, silences a kind, or takes that back.</summary>
    public static Capability Choose { get; } = new(CapabilityId.Reminders, RemindersDialog.DialogId)
    {
        Label = "none",
        Audience = Audience.Known,
        Buttons = [ReminderKey.Silence, ReminderKey.Resume],
        Recognise = heard => ReminderWishes.Read(heard.Said) is { } wish
            ? Choose!.Claims(Rank.Order, heard, new ReminderChoice { Wish = wish }, "about reminders")
            : null,
        Press = (_, press, _) => Task.FromResult(press.Value == CapabilityId.Reminders
            ? new Pressed(true, new ReminderChoice { Wish = ReminderWish.See })
            : ReminderKey.KindOf(press) is { } kind
                ? new Pressed(true, new ReminderChoice { Wish = WishOf(press), Kind = kind })
                : new Pressed(false)),
    };

    private static ReminderWish WishOf(Press press) => press.Value == ReminderKey.Silence ? ReminderWish.Silence : ReminderWish.Resume;
}
