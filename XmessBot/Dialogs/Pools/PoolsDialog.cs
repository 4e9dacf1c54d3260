using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Calls;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Pictures;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pools;

/// <summary>
/// "Com estan les hores?": the two pools of the call that is meant, else of each call that is open or running, else of the last one. Only
/// reads.
/// </summary>
internal sealed class PoolsDialog(PoolPictureLinks pictures, IdentificationOptions identification)
    : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "pools";

    private static readonly Texts Texts = Texts.For("Pools");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var calls = Meant(turn, step.Options as string ?? step.Context.Said(opening).References.Call);
        if (calls.Count == 0) return await EndAsync(step, Texts.Say("noCall"), cancellationToken);
        foreach (var call in calls)
        {
            if (await turn.PoolReports.OfCallAsync(call, turn.Person!, turn.Now, cancellationToken) is { Count: > 0 } reports)
                await step.Context.SendActivityAsync(PoolCard.Of(call, reports, pictures, turn.Person!.Id), cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static IReadOnlyList<Call> Meant(Turn turn, string? named)
    {
        if (named is not null) return turn.Calls.Find(named) is { } call ? [call] : [];
        Call[] live = [.. turn.Calls.All.Where(each => each.PhaseAt(turn.Now) is CallPhase.Open or CallPhase.Running)];
        return live.Length > 0 ? live : turn.Calls.LatestAt(turn.Now) is { } last ? [last] : [];
    }
}
