using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>The "is typing" sign, shown only when the answer takes long enough for somebody to wonder.</summary>
internal sealed class Typing : IDisposable
{
    private readonly ITimer? _timer;

    private Typing(ITimer? timer) => _timer = timer;

    public static Typing After(TimeSpan wait, ITurnContext turn, TimeProvider clock)
    {
        // In a response that travels whole there is nobody to see it.
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies || turn.Activity.Type != ActivityTypes.Message)
            return new Typing(null);
        return new Typing(clock.CreateTimer(state => _ = ShowAsync((ITurnContext)state!), turn, wait, Timeout.InfiniteTimeSpan));
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
            // A sign that could not be shown must not cost the answer.
        }
    }
}
