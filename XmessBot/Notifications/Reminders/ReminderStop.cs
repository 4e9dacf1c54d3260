using XmessBot.Core.Reminders;
using XmessBot.Wording;

namespace XmessBot.Notifications.Reminders;

/// <summary>The names of the kinds of reminder, and the line of an e-mail that says how to silence its kind.</summary>
public static class ReminderStop
{
    private static readonly Texts Texts = Texts.For("DueReminders");

    private static readonly Dictionary<ReminderKind, string> Names = new()
    {
        [ReminderKind.DraftUnsent] = "nameDraftUnsent",
        [ReminderKind.InformationOverdue] = "nameInformationOverdue",
        [ReminderKind.HoursForWaiting] = "nameHoursForWaiting",
        [ReminderKind.SessionTomorrow] = "nameSessionTomorrow",
        [ReminderKind.SessionUnlogged] = "nameSessionUnlogged",
        [ReminderKind.RequestsUnassessed] = "nameRequestsUnassessed",
        [ReminderKind.PoolFilling] = "namePoolFilling",
    };

    /// <summary>A kind in words, as after "recordatoris": "de les sessions de l'endemà".</summary>
    public static string NameOf(ReminderKind kind) => Texts.Plain(Names[kind]);

    /// <summary>How to silence a kind.</summary>
    public static string Line(ReminderKind kind) => Texts.Plain("stop", ("which", NameOf(kind)));
}
