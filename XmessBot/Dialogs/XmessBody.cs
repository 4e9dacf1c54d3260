using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Turns;

namespace XmessBot.Dialogs;

/// <summary>The body of every turn: the bot's handler over the turn's own state.</summary>
internal sealed class XmessBody(RootDialog root, Invitations invitations) : ITurnBody
{
    public Task RunAsync(ITurnContext turnContext, ConversationState state, CancellationToken cancellationToken) =>
        new XmessHandler(root, invitations, state).OnTurnAsync(turnContext, cancellationToken);
}
