using Microsoft.Bot.Builder;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// Reminders are shown once in each conversation, and again when the person greets or asks for the state of their request.
/// </summary>
internal static class Reminders
{
    private const string Key = "Reminders.ShowAgain";

    /// <summary>Shows all reminders at the end of the turn, even if they were shown before.</summary>
    public static void ShowAgain(ITurnContext context) => context.TurnState[Key] = Key;

    /// <summary>Whether they are to be shown even if they were shown before.</summary>
    public static bool AreShownAgain(ITurnContext context) => context.TurnState.ContainsKey(Key);
}
