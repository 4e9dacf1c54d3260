using Microsoft.Bot.Builder;

namespace XmessBot.Turns;

/// <summary>The content of a turn: the bot's handler and its dialogs. May run more than once for one activity.</summary>
public interface ITurnBody
{
    /// <summary>Answers the activity. The state is stored by the turn, not here.</summary>
    Task RunAsync(ITurnContext turnContext, ConversationState state, CancellationToken cancellationToken);
}
