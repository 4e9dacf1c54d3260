using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Hours;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Pools;

/// <summary>The pool that a button extends. The button has no effect once the pool's ledger has grown.</summary>
/// <param name="Call">The call's id.</param>
/// <param name="Service">The service.</param>
/// <param name="Entries">How many entries the ledger had when the button was shown.</param>
internal sealed record PoolKey(string Call, Service Service, int Entries)
{
    /// <summary>The name of the button.</summary>
    public const string Button = "extend_pool";

    /// <summary>The press of the button.</summary>
    public Press Press => Press.Go(Button, string.Create(CultureInfo.InvariantCulture, $"{Call}|{Service}|{Entries}"));

    /// <summary>The key of a pool as it is now.</summary>
    public static PoolKey Of(HourPool pool) => new(pool.Call, pool.Service, pool.Entries.Count);

    /// <summary>The pool that a press names, or null: anyone can write a card's data.</summary>
    public static PoolKey? Of(Press press) =>
        press.Key.Split('|') is [var call, var service, var entries]
        && Enum.TryParse<Service>(service, out var paid) && Enum.IsDefined(paid)
        && int.TryParse(entries, NumberStyles.None, CultureInfo.InvariantCulture, out var shown)
            ? new PoolKey(call, paid, shown)
            : null;
}
