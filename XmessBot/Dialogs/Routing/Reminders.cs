using Microsoft.Bot.Builder;

namespace XmessBot.Dialogs.Routing;

/// <summary>
/// What waits for the person's answer is told once in each conversation, and again after what asks for it: a greeting, how one's
/// request is.
/// </summary>
internal static class Reminders
{
    private const string Key = "Reminders.ShowAgain";

    /// <summary>Has what waits told at the end of the turn, even if it was told before.</summary>
    public static void ShowAgain(ITurnContext context) => context.TurnState[Key] = Key;

    /// <summary>Whether it is to be told whether or not it was told before.</summary>
    public static bool AreShownAgain(ITurnContext context) => context.TurnState.ContainsKey(Key);
}
