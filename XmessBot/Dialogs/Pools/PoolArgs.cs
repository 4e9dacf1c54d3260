using XmessBot.Core;

namespace XmessBot.Dialogs.Pools;

/// <summary>What is known so far of the extension of an hour pool.</summary>
public sealed class PoolArgs
{
    /// <summary>The call's id.</summary>
    public string Call { get; set; } = "";

    /// <summary>The service that the pool pays for.</summary>
    public Service Service { get; set; }

    /// <summary>How many minutes more.</summary>
    public int? Minutes { get; set; }

    /// <summary>Why (R08).</summary>
    public string? Reason { get; set; }

    /// <summary>How many entries the pool's ledger had when the extension was shown.</summary>
    public int? Shown { get; set; }

    internal static PoolArgs Of(object? options) => options as PoolArgs ?? new PoolArgs();
}
