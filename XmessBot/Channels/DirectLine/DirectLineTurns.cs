using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>The result of a turn for the client that posted its activity.</summary>
internal enum TurnEnd
{
    Done,

    /// <summary>The turn takes longer than the wait; its replies arrive by the stream.</summary>
    StillRunning,

    Failed,
}

/// <summary>
/// Runs the bot on activities, one after the other. Turns outlive the request: they go on when the client disconnects, so each has a
/// scope of its own and is not cancelled.
/// </summary>
internal sealed partial class DirectLineTurns(
    IServiceScopeFactory scopes, DirectLineAdapter adapter, IOptions<DirectLineOptions> options, TimeProvider time,
    ILogger<DirectLineTurns> logger)
{
    /// <summary>
    /// Runs the turns of the activities in order; returns when they end, or after <see cref="DirectLineOptions.TurnWait"/>.
    /// </summary>
    public async Task<TurnEnd> RunAsync(params Activity[] activities)
    {
        try
        {
            return await RunAllAsync(activities).WaitAsync(options.Value.TurnWait, time);
        }
        catch (TimeoutException)
        {
            return TurnEnd.StillRunning;
        }
    }

    private async Task<TurnEnd> RunAllAsync(Activity[] activities)
    {
        try
        {
            foreach (var activity in activities)
            {
                await using var scope = scopes.CreateAsyncScope();
                var bot = scope.ServiceProvider.GetRequiredService<IBot>();
                await adapter.ProcessAsync(activity, bot.OnTurnAsync, CancellationToken.None);
            }

            return TurnEnd.Done;
        }
        catch (Exception failure)
        {
            TurnFailed(logger, failure);
            return TurnEnd.Failed;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A web conversation's turn failed.")]
    private static partial void TurnFailed(ILogger logger, Exception failure);
}
