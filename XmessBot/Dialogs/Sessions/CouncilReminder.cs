using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Shows each session that waits for the word of the council of whoever speaks, once in each conversation and again after what asks
/// for it.
/// </summary>
internal static class CouncilReminder
{
    /// <summary>Shows what waits.</summary>
    public static async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        foreach (var each in await CouncilAnswers.WaitingAsync(Turn.Of(context), cancellationToken))
        {
            if (shown.IsNew(CouncilAnswers.KeyOf(each.Session)) || Reminders.AreShownAgain(context))
                await CouncilAnswers.ShowAsync(context, each, cancellationToken);
        }
    }
}
