using XmessBot.Core.Reminders;

namespace XmessBot.Dialogs.Cards;

/// <summary>The buttons that silence a kind of reminder and take that back.</summary>
internal static class ReminderKey
{
    /// <summary>The name of the button that silences.</summary>
    public const string Silence = "silence_reminder";

    /// <summary>The name of the button that takes it back.</summary>
    public const string Resume = "resume_reminder";

    /// <summary>The press of the button that silences a kind.</summary>
    public static Press SilenceOf(ReminderKind kind) => Press.Go(Silence, $"{kind}");

    /// <summary>The press of the button that takes it back.</summary>
    public static Press ResumeOf(ReminderKind kind) => Press.Go(Resume, $"{kind}");

    /// <summary>The kind that a press names, or null: anyone can write a card's data.</summary>
    public static ReminderKind? KindOf(Press press) =>
        Enum.TryParse<ReminderKind>(press.Key, out var kind) && Enum.IsDefined(kind) ? kind : null;
}
