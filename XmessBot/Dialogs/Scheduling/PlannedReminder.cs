using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>Shows each proposal that waits for the person's answer, once in each conversation.</summary>
internal sealed class PlannedReminder(PlannedCalendarLinks calendar)
{
    /// <summary>Shows those that wait and have not been shown in this conversation.</summary>
    public async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Person is null) return;
        foreach (var each in (await PlannedOperations.AheadAsync(turn, cancellationToken)).Where(each => each.Waits))
        {
            if (!shown.IsNew(PlannedCard.KeyOf(each.Planned))) continue;
            var parties = await PlannedOperations.PartiesAsync(turn, each.Assignment, cancellationToken);
            await context.SendActivityAsync(PlannedCard.Of(each, parties, calendar.To(each.Planned)), cancellationToken);
        }
    }
}
