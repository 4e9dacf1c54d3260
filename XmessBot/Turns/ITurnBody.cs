using Microsoft.Bot.Builder;

namespace XmessBot.Turns;

/// <summary>What happens inside a turn: the bot's handler and its dialogs. May be run more than once for one activity.</summary>
public interface ITurnBody
{
    /// <summary>Answers the activity. The state is stored by the turn, not here.</summary>
    Task RunAsync(ITurnContext turnContext, ConversationState state, CancellationToken cancellationToken);
}
