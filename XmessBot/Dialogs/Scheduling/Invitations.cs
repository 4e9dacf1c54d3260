using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Routing;
using XmessBot.Dialogs.Sessions;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>
/// Tells whoever comes to the chat that a date, or a session that was logged, waits for their answer, once in each
/// conversation, when nothing is being asked: the letter may not have been read.
/// </summary>
internal sealed class Invitations(PlannedCalendar calendar)
{
    private const int MostRemembered = 50;

    /// <summary>Shows what waits and has not been told here.</summary>
    public async Task ShowAsync(ITurnContext context, Told told, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Person is null) return;
        var assignments = await PlannedDesk.AssignmentsAsync(turn, cancellationToken);
        foreach (var each in await CouncilAnswers.WaitingAsync(turn, assignments, cancellationToken))
        {
            if (told.IsNew(CouncilAnswers.KeyOf(each.Session)) || Reminders.AreShownAgain(context)) await CouncilAnswers.ShowAsync(context, each, cancellationToken);
        }

        foreach (var each in (await PlannedDesk.AheadAsync(turn, assignments, cancellationToken)).Where(each => each.Waits))
        {
            if (!told.IsNew(PlannedCard.KeyOf(each.Planned))) continue;
            var parties = await PlannedDesk.PartiesAsync(turn, each.Assignment, cancellationToken);
            await context.SendActivityAsync(PlannedCard.Of(each, parties, calendar.LinkTo(each.Planned)), cancellationToken);
        }
    }

    /// <summary>What has been told in a conversation; when it is lost, it is told again.</summary>
    public sealed class Told
    {
        /// <summary>The keys of the cards.</summary>
        public List<string> Keys { get; set; } = [];

        /// <summary>Whether it has not been told yet; from now on it has.</summary>
        public bool IsNew(string key)
        {
            if (Keys.Contains(key)) return false;
            Keys.Add(key);
            if (Keys.Count > MostRemembered) Keys.RemoveAt(0);
            return true;
        }
    }
}
