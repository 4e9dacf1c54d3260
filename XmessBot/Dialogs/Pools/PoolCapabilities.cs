using XmessBot.Core.Hours;
using XmessBot.Core.Language.Queries;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pools;

/// <summary>How the hour pools stand, for staff, and their extension (R05, R06, R08).</summary>
internal static class PoolCapabilities
{
    private static readonly Texts Texts = Texts.For("Pools");

    /// <summary>The report.</summary>
    public static Capability Report { get; } = new(IntentNames.Of(Intent.HourPoolReport), PoolsDialog.DialogId)
    {
        Intent = Intent.HourPoolReport,
        Audience = Audience.Staff,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        // "Quantes hores d'assessorament ens queden?"
        Recognise = heard => StaffQueries.Read(heard.Said) is { About: QuerySubject.Pools } query
            ? Report!.Claims(Rank.Query, heard,
                (query.On(FilterKey.Call) as QueryFilter.OfCall)?.Call, "a query")
            : null,
        Press = (_, _, _) => Task.FromResult(new Pressed(true)),
    };

    /// <summary>More hours for a pool.</summary>
    public static Capability Extend { get; } = new(PoolKey.Button, PoolExtensionDialog.DialogId)
    {
        Audience = Audience.Staff,
        Press = async (turn, press, cancellationToken) =>
            PoolKey.Of(press) is { } key && await PoolAsync(turn, key, cancellationToken) is { } pool && PoolKey.Of(pool) == key
                ? new Pressed(true, new PoolArgs { Call = key.Call, Service = key.Service })
                : new Pressed(false),
        Name = () => Texts.Plain("keptExtension"),
    };

    private static async Task<HourPool?> PoolAsync(Turn turn, PoolKey key, CancellationToken cancellationToken) =>
        turn.Calls.Find(key.Call) is { } call ? await turn.Pools.PoolAsync(call, key.Service, cancellationToken) : null;
}
