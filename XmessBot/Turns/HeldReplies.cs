using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>
/// Holds back the replies of a turn until its commit. Typing indicators are sent at once: a failed commit does not make them untrue.
/// </summary>
internal sealed class HeldReplies
{
    private readonly List<Activity> _held = [];
    private bool _sending;

    public HeldReplies(ITurnContext turn) => turn.OnSendActivities(HoldAsync);

    public IReadOnlyList<Activity> All => _held;

    /// <summary>Discards the replies of a run that is not committed.</summary>
    public void Clear() => _held.Clear();

    /// <summary>Replaces the replies with those of an earlier turn of the same activity.</summary>
    public void Replay(IEnumerable<Activity> replies)
    {
        Clear();
        _held.AddRange(replies);
    }

    /// <summary>Sends the replies, after the commit; returns the id that the channel gave to each.</summary>
    public async Task<IReadOnlyList<ResourceResponse>> SendAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (_held.Count == 0) return [];
        _sending = true;
        var responses = await turn.SendActivitiesAsync([.. _held], cancellationToken);
        _sending = false;
        return responses;
    }

    private async Task<ResourceResponse[]> HoldAsync(ITurnContext turn, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (_sending || activities.TrueForAll(activity => activity.Type == ActivityTypes.Typing)) return await next();
        // A trace describes the dialog stack to an emulator; it is not a reply.
        _held.AddRange(activities.Where(activity => activity.Type != ActivityTypes.Trace));
        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }
}
