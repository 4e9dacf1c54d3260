using Microsoft.Bot.Schema;

namespace XmessBot.Outbox;

/// <summary>Sends an activity to the conversation that it names, outside any turn.</summary>
public interface IReplyChannel
{
    /// <summary>Sends it, or throws so that the caller retries.</summary>
    Task SendAsync(Activity activity, CancellationToken cancellationToken);
}
