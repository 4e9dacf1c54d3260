using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using XmessBot.Storage;

namespace XmessBot.Turns;

/// <summary>
/// An adapter of a channel of our own, which stores the conversation's history in the turn's commit. After the commit the replies are in
/// the history, and sending them only notifies the open streams.
/// </summary>
public interface IKeepsHistory
{
    /// <summary>
    /// Adds the incoming activity and the replies to the conversation's history in the turn's context, without saving. Called again with
    /// a new context when the turn runs again.
    /// </summary>
    Task KeepAsync(XmessContext context, ITurnContext turn, IReadOnlyList<Activity> replies, CancellationToken cancellationToken);
}
