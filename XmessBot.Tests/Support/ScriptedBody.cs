using Microsoft.Bot.Builder;
using XmessBot.Turns;

namespace XmessBot.Tests.Support;

/// <summary>A turn body that a test writes.</summary>
internal sealed class ScriptedBody(Func<ITurnContext, Turn, Task> script) : ITurnBody
{
    public Task RunAsync(ITurnContext turnContext, ConversationState state, CancellationToken cancellationToken) =>
        script(turnContext, Turn.Of(turnContext));

    /// <summary>Counts the turns in the database and replies with the count.</summary>
    public static ScriptedBody Counting { get; } = new(async (context, turn) =>
        await context.SendActivityAsync($"{await turn.Numbers.NextAsync("prova")}"));
}
