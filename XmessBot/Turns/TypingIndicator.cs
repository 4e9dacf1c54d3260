using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>Shows a typing indicator when the answer takes long enough for the person to wonder.</summary>
internal sealed class TypingIndicator : IDisposable
{
    private readonly ITimer? _timer;

    private TypingIndicator(ITimer? timer) => _timer = timer;

    /// <summary>Starts the wait; dispose or stop it when the answer is ready.</summary>
    public static TypingIndicator After(TimeSpan wait, ITurnContext turn, TimeProvider clock)
    {
        // With expectReplies nothing is shown before the whole response.
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies || turn.Activity.Type != ActivityTypes.Message)
            return new TypingIndicator(null);
        return new TypingIndicator(clock.CreateTimer(state => _ = ShowAsync((ITurnContext)state!), turn, wait, Timeout.InfiniteTimeSpan));
    }

    public void Stop() => _timer?.Dispose();

    public void Dispose() => Stop();

    private static async Task ShowAsync(ITurnContext turn)
    {
        try
        {
            var typing = turn.Activity.CreateReply();
            typing.Type = ActivityTypes.Typing;
            // CreateReply sets an empty text, and Web Chat gives an indicator that has a text its own row, which stays.
            typing.Text = null;
            // Sent by the adapter, because the turn context is not safe to use while the dialogs run.
            await turn.Adapter.SendActivitiesAsync(turn, [typing], CancellationToken.None);
        }
        catch (Exception)
        {
            // A failed indicator must not fail the turn.
        }
    }
}
