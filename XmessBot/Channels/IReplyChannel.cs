using Microsoft.Bot.Schema;

namespace XmessBot.Channels;

/// <summary>Sends an activity to the conversation that it names, outside any turn.</summary>
public interface IReplyChannel
{
    /// <summary>Sends it, or throws so that it is tried again.</summary>
    Task SendAsync(Activity activity, CancellationToken cancellationToken);
}
