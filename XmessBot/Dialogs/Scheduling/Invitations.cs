using Microsoft.Bot.Builder;
using XmessBot.Notifications.Planned;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>
/// Tells whoever comes to the chat that a date waits for their answer, once in each conversation, when nothing is being
/// asked: the letter may not have been read.
/// </summary>
internal sealed class Invitations(PlannedCalendar calendar)
{
    private const int MostRemembered = 50;

    /// <summary>Shows what waits and has not been told here.</summary>
    public async Task ShowAsync(ITurnContext context, Told told, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Person is null) return;
        foreach (var each in (await PlannedDesk.AheadAsync(turn, cancellationToken)).Where(each => each.Waits))
        {
            var key = PlannedCard.KeyOf(each.Planned);
            if (told.Keys.Contains(key)) continue;
            told.Keys.Add(key);
            if (told.Keys.Count > MostRemembered) told.Keys.RemoveAt(0);
            var parties = await PlannedDesk.PartiesAsync(turn, each.Assignment, cancellationToken);
            await context.SendActivityAsync(PlannedCard.Of(each, parties, calendar.LinkTo(each.Planned)), cancellationToken);
        }
    }

    /// <summary>What has been told in a conversation; when it is lost, it is told again.</summary>
    public sealed class Told
    {
        /// <summary>The keys of the cards.</summary>
        public List<string> Keys { get; set; } = [];
    }
}
