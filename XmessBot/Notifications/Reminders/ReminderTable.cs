using XmessBot.Core.Reminders;
using XmessBot.Notifications.Information;

namespace XmessBot.Notifications.Reminders;

/// <summary>
/// The kinds of reminder that are found by looking at what is stored; those of planned sessions are due at a stored moment, and <see
/// cref="Planned.PlannedReminders"/> sends them.
/// </summary>
public sealed class ReminderTable(InformationLinks links)
{
    /// <summary>Every kind of this table.</summary>
    public IReadOnlyList<ReminderSource> All { get; } =
    [
        new(ReminderKind.DraftUnsent, DraftReminders.DueAsync),
        new(ReminderKind.InformationOverdue, new InformationReminders(links).DueAsync),
        new(ReminderKind.HoursForWaiting, WaitingReminders.DueAsync),
        new(ReminderKind.RequestsUnassessed, AssessmentReminders.DueAsync),
    ];
}
