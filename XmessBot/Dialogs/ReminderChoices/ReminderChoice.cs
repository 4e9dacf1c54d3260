using XmessBot.Core.Language.Orders;
using XmessBot.Core.Reminders;

namespace XmessBot.Dialogs.ReminderChoices;

/// <summary>What a person wants of their reminders.</summary>
public sealed class ReminderChoice
{
    /// <summary>What.</summary>
    public ReminderWish Wish { get; set; }

    /// <summary>Of which kind; null when it was not said.</summary>
    public ReminderKind? Kind { get; set; }
}
