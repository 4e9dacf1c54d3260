using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using XmessBot.Storage;

namespace XmessBot.Turns;

/// <summary>
/// An adapter whose channel is our own, so that what was said in a turn is kept in the turn's own commit: once it is
/// committed the replies are in the conversation's history, and sending is only telling those who listen.
/// </summary>
public interface IKeepsHistory
{
    /// <summary>
    /// Adds the incoming activity and the replies to the conversation's history in the turn's context; saves nothing.
    /// Called again from the start, on a fresh context, when the turn is run again.
    /// </summary>
    Task KeepAsync(XmessContext context, ITurnContext turn, IReadOnlyList<Activity> replies, CancellationToken cancellationToken);
}
