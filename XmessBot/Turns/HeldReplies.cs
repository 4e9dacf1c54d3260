using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>
/// The replies of a turn, held back until its commit. Typing is let through, since it tells nothing that could turn
/// out not to be so.
/// </summary>
internal sealed class HeldReplies
{
    private readonly List<Activity> _held = [];
    private bool _letThrough;

    public HeldReplies(ITurnContext turn) => turn.OnSendActivities(HoldAsync);

    public IReadOnlyList<Activity> All => _held;

    /// <summary>Forgets what a run that is not going to count has said.</summary>
    public void Clear() => _held.Clear();

    /// <summary>Puts in what an earlier turn of the same activity answered.</summary>
    public void Replay(IEnumerable<Activity> replies)
    {
        Clear();
        _held.AddRange(replies);
    }

    /// <summary>Sends them; only after the commit. Gives what the channel calls each.</summary>
    public async Task<IReadOnlyList<ResourceResponse>> SendAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (_held.Count == 0) return [];
        _letThrough = true;
        var responses = await turn.SendActivitiesAsync([.. _held], cancellationToken);
        _letThrough = false;
        return responses;
    }

    private async Task<ResourceResponse[]> HoldAsync(ITurnContext turn, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (_letThrough || activities.TrueForAll(activity => activity.Type == ActivityTypes.Typing)) return await next();
        // A trace is the SDK's own note of the dialog stack, for an emulator: nobody's reply.
        _held.AddRange(activities.Where(activity => activity.Type != ActivityTypes.Trace));
        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }
}
