using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;

namespace XmessBot.Dialogs;

/// <summary>The body of every turn: runs the bot's handler on the turn's own state.</summary>
internal sealed class XmessBody(RootDialog root, IEnumerable<Feature> features, ReminderRunner reminders) : ITurnBody
{
    public Task RunAsync(ITurnContext turnContext, ConversationState state, CancellationToken cancellationToken) =>
        new XmessHandler(root, features, reminders, state).OnTurnAsync(turnContext, cancellationToken);
}
