using Microsoft.Bot.Builder;
using XmessBot.Turns;

namespace XmessBot.Dialogs;

/// <summary>The body of every turn: the bot's handler over the turn's own state.</summary>
internal sealed class XmessBody(RootDialog root) : ITurnBody
{
    public Task RunAsync(ITurnContext turnContext, ConversationState state, CancellationToken cancellationToken) =>
        new XmessHandler(root, state).OnTurnAsync(turnContext, cancellationToken);
}
