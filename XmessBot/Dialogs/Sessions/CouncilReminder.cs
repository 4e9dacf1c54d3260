using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Shows each session that waits for an answer of the person's council: once in each conversation, and again when reminders are repeated.
/// </summary>
internal static class CouncilReminder
{
    /// <summary>Shows those that wait.</summary>
    public static async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        foreach (var each in await CouncilAnswers.WaitingAsync(Turn.Of(context), cancellationToken))
        {
            if (shown.IsNew(CouncilAnswers.KeyOf(each.Session)) || Reminders.AreShownAgain(context))
                await CouncilAnswers.ShowAsync(context, each, cancellationToken);
        }
    }
}
