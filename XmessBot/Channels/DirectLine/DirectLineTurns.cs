using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>What a client that waited for the bot is told.</summary>
internal enum TurnEnd
{
    Done,

    /// <summary>It takes longer than one waits; its replies come by the stream.</summary>
    StillRunning,

    Failed,
}

/// <summary>
/// Runs the bot on activities, one after the other. A turn belongs to nobody's request: it goes on when the client hangs
/// up, so it has a scope of its own and is not cancelled.
/// </summary>
internal sealed partial class DirectLineTurns(
    IServiceScopeFactory scopes, DirectLineAdapter adapter, IOptions<DirectLineOptions> options, TimeProvider time,
    ILogger<DirectLineTurns> logger)
{
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
