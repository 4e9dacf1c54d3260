using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>The typing indicator, shown only when the answer takes long enough for somebody to wonder.</summary>
internal sealed class TypingIndicator : IDisposable
{
    private readonly ITimer? _timer;

    private TypingIndicator(ITimer? timer) => _timer = timer;

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
            // A reply is made with a text of no letters, and Web Chat gives a sign that has a text a row of its own, which stays.
            typing.Text = null;
            // By the adapter and not by the turn context, which is not safe to use while the dialogs run.
            await turn.Adapter.SendActivitiesAsync(turn, [typing], CancellationToken.None);
        }
        catch (Exception)
        {
            // A missing indicator must not cost the answer.
        }
    }
}
